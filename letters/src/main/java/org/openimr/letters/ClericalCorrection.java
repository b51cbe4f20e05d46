package org.openimr.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * Corrects a clerical error in a determination that was sent: a new version goes out, the old one stays on file. No
 * decision and no reason changes; no text of law on corrections was found.
 *
 * @param issuedOn  day of the letter that is corrected
 * @param version   number of the new version, from 2
 * @param changes   at least one
 * @param appeal    the last day to appeal; it stays as the first letter set it
 */
public record ClericalCorrection(Envelope envelope, LocalDate issuedOn, int version, List<Change> changes, Due appeal)
        implements Notice {
    public ClericalCorrection {
        if (changes.isEmpty()) throw new IllegalArgumentException("nothing is corrected");
        if (version < 2) throw new IllegalArgumentException("the first version is no correction: " + version);
        changes = List.copyOf(changes);
    }

    /**
     * One correction; the words are printed as they are.
     *
     * @param where  place in the letter
     * @param was    words of the old version
     * @param is     words of the new one
     */
    public record Change(String where, String was, String is) {
        public Change {
            if (was.equals(is)) throw new IllegalArgumentException("nothing changed in " + where);
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CLERICAL_CORRECTION;
    }
}
