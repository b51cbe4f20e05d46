package org.openimr.server.post;

import java.time.Instant;
import org.openimr.letters.Language;

/**
 * A letter as it was made, and as it is kept.
 *
 * @param from    the event that it tells of; the same event gives the same bytes
 * @param madeAt  when it was made here; not printed on it
 */
public record OutgoingLetter(
        LetterId id, Language language, FileBytes pdf, FileBytes html, MadeFrom from, Instant madeAt) {}
