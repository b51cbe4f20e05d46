package org.openimr.server.quality;

import java.util.Optional;
import org.openimr.determination.Severity;
import org.openimr.determination.prose.Stretch;

/**
 * Something found in a letter that waits to leave.
 *
 * @param code      of the check
 * @param path      the field, as in the published JSON
 * @param words     at fault within the field; empty where all of it is meant
 * @param clause    or the reason, as printed
 * @param message   what is wrong, without the clause
 * @param remedy    what to do about it
 * @param place     by which it is set aside alone
 * @param mayBeSetAside  somebody may let the letter leave in spite of it
 */
public record LetterFinding(
        String code,
        String path,
        Optional<Stretch> words,
        Severity severity,
        String clause,
        String message,
        String remedy,
        String place,
        boolean mayBeSetAside) {}
