package org.openimr.letters;

import java.util.List;
import org.openimr.determination.CaseNumber;

/**
 * Tells the parties that some items go on as cases of their own. Splitting is our choice; no text of law was found.
 *
 * @param stays   what stays in this case
 * @param leaves  what goes on elsewhere, at least one case
 */
public record SplitNotice(Envelope envelope, DisputedTreatment stays, List<NewCase> leaves, Reason reason)
        implements Notice {
    public SplitNotice {
        if (leaves.isEmpty()) throw new IllegalArgumentException("nothing leaves the case");
        leaves = List.copyOf(leaves);
    }

    /** A case of its own, under the number that its application had before, with at least one item. */
    public record NewCase(CaseNumber number, List<String> treatments) {
        public NewCase {
            if (treatments.isEmpty()) throw new IllegalArgumentException("nothing is in dispute in " + number);
            treatments = List.copyOf(treatments);
        }
    }

    /** Why a case is split. */
    public enum Reason {
        /** A formulary drug is decided sooner than other treatment, Lab. Code 4610.6(d)(1)(A), (B). */
        DIFFERENT_TIME_LIMITS,
        /** 8 CCR 9792.10.4(a): not the same physician or not the same date of injury after all. */
        NOT_ONE_CASE,
        /** 8 CCR 9792.10.4(a) lets applications be joined and does not demand it: the organization decides them apart. */
        DECIDED_APART
    }

    @Override
    public LetterKind kind() {
        return LetterKind.SPLIT_NOTICE;
    }
}
