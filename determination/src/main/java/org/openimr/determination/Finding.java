package org.openimr.determination;

import java.util.Optional;

/**
 * Something that could not be read, or a fault a check found.
 *
 * @param code     permanent, never reused: {@code READ-...} from the reader, {@code CHECK-...} from a check
 * @param message  what was found, for a person, with what to do
 * @param span     where in the source text; empty when there is no one place
 */
public record Finding(String code, Severity severity, String message, Optional<Span> span) {}
