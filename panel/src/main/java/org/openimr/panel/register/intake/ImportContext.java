package org.openimr.panel.register.intake;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.RegisterState;

/**
 * Into which register an import would go.
 *
 * @param at     time with which the commands would be given
 * @param fresh  gives identifiers that nobody can guess and that were never given before: a provider's number is public,
 *     so no identifier is made from it
 */
public record ImportContext(RegisterState register, Instant at, Author by, Supplier<UUID> fresh) {}
