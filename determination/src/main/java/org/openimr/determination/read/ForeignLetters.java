package org.openimr.determination.read;

import java.util.Optional;

/** Recognizes letters of other families by headings that no other family has. */
final class ForeignLetters {
    private ForeignLetters() {}

    static Optional<ForeignFamily> recognize(String text) {
        if ((has(text, "NOTICE OF INDEPENDENT REVIEW DECISION") && has(text, "IRO CASE #"))
                || (has(text, "INFORMATION PROVIDED TO THE IRO") && has(text, "REVIEW OUTCOME"))) {
            return Optional.of(ForeignFamily.TEXAS_IRO);
        }
        if (has(text, "Notice of Independent Medical Review Determination")
                || has(text, "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE")) {
            return Optional.of(ForeignFamily.DWC_2013_NOTICE);
        }
        if (has(text, "IMR DECISION(S) AND RATIONALE(S)") && has(text, "DOCUMENTS REVIEWED")) {
            return Optional.of(ForeignFamily.DWC_2013_14_DOCUMENTS_REVIEWED);
        }
        if ((has(text, "MEDICAL REVIEWER QUALIFICATIONS") && has(text, "ISSUE AT DISPUTE"))
                || has(text, "DOCUMENTS REVIEWED FOR DETERMINATION")) {
            return Optional.of(ForeignFamily.DWC_EARLY_PROFESSIONAL_REVIEW);
        }
        if (has(text, "Summary Reviewer") && (has(text, "Health Insurer") || has(text, "physician reviewer found"))) {
            return Optional.of(ForeignFamily.CALIFORNIA_INSURANCE);
        }
        if (has(text, "Summary:") && has(text, "Reference:") && isNewYork(text)) {
            return Optional.of(ForeignFamily.NEW_YORK_EXTERNAL_APPEAL);
        }
        return Optional.empty();
    }

    private static boolean isNewYork(String text) {
        boolean outcome = has(text, "Upheld") || has(text, "Overturned");
        return outcome && (hasAppealNumber(text) || has(text, "IPRO") || has(text, "IMEDECS") || has(text, "MCMC"));
    }

    /** A number such as 202102-134717. */
    private static boolean hasAppealNumber(String text) {
        for (int at = text.indexOf("-1"); at >= 0; at = text.indexOf("-1", at + 1)) {
            if (at >= 6 && digits(text, at - 6, at) && at + 7 <= text.length() && digits(text, at + 1, at + 7))
                return true;
        }
        return false;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) if (!Scan.isDigit(text.charAt(i))) return false;
        return true;
    }

    private static boolean has(String text, String words) {
        return text.contains(words);
    }
}
