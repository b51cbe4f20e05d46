package org.openimr.letters;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells the parties that the Administrative Director gave up to three more days for the determination (Lab. Code
 * 4610.6(d)(2)).
 *
 * @param approvedOn   day of the approval
 * @param was          when the determination was due
 * @param now          when it is due; later than before
 * @param particulars  the circumstances in the words of the approval, printed as they are
 */
public record ExtensionNotice(
        Envelope envelope,
        DisputedTreatment dispute,
        Reason reason,
        LocalDate approvedOn,
        Due was,
        Due now,
        Optional<String> particulars)
        implements Notice {
    public ExtensionNotice {
        if (now.lastDay().isBefore(was.lastDay()))
            throw new IllegalArgumentException("an extension to an earlier day: " + was + " to " + now);
    }

    /** Lab. Code 4610.6(d)(2). */
    public enum Reason {
        EXTRAORDINARY_CIRCUMSTANCES,
        GOOD_CAUSE
    }

    @Override
    public LetterKind kind() {
        return LetterKind.EXTENSION_NOTICE;
    }
}
