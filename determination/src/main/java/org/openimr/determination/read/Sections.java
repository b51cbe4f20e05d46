package org.openimr.determination.read;

import org.openimr.determination.StockWording;

/**
 * Where the sections of a letter begin and end in its folded text; -1 for one that is missing.
 *
 * @param headerEnd    end of the first page's block
 * @param reviewer     first character after the heading of the reviewer section
 * @param reviewerEnd  its end
 * @param summary      first character after heading and introduction of the case summary
 * @param summaryEnd   its end
 * @param issues       first character after heading and introduction of the disputed items
 */
record Sections(int headerEnd, int reviewer, int reviewerEnd, int summary, int summaryEnd, int issues) {

    static Sections find(String text) {
        int reviewer = text.indexOf(StockWording.REVIEWER_HEADING);
        int summary = text.indexOf(StockWording.SUMMARY_HEADING, Math.max(0, reviewer));
        int issues = text.indexOf(StockWording.ISSUES_HEADING, Math.max(0, Math.max(reviewer, summary)));
        int issuesAt = issues >= 0 ? issues : text.length();
        int summaryAt = summary >= 0 ? summary : issuesAt;
        int reviewerAt = reviewer >= 0 ? reviewer : summaryAt;
        return new Sections(
                reviewerAt,
                reviewer < 0 ? summaryAt : after(text, reviewer, StockWording.REVIEWER_HEADING, summaryAt),
                summaryAt,
                summary < 0
                        ? -1
                        : afterIntroduction(
                                text,
                                after(text, summary, StockWording.SUMMARY_HEADING, issuesAt),
                                StockWording.SUMMARY_INTRODUCTION,
                                issuesAt),
                issuesAt,
                issues < 0
                        ? text.length()
                        : afterIntroduction(
                                text,
                                after(text, issues, StockWording.ISSUES_HEADING, text.length()),
                                StockWording.ISSUES_INTRODUCTION,
                                text.length()));
    }

    /** Whether enough of the form is there to read it: the heading of the items, and one more. */
    boolean areThoseOfALetter() {
        return hasIssues() && (summary >= 0 || reviewer < reviewerEnd);
    }

    boolean areComplete() {
        return hasIssues() && summary >= 0 && reviewer < reviewerEnd && headerEnd < reviewer;
    }

    private boolean hasIssues() {
        return issues > summaryEnd;
    }

    /** First word after a heading, also where a page break repeats the heading. */
    private static int after(String text, int at, String heading, int end) {
        int next = at;
        while (text.startsWith(heading, next))
            next = Math.min(end, Scan.skipSpaces(text, next + heading.length(), text.length()));
        return next;
    }

    private static int afterIntroduction(String text, int at, String introduction, int end) {
        int found = Scan.find(text, introduction, at, Math.min(end, at + introduction.length() + 8));
        return found < 0 ? at : Scan.skipSpaces(text, found + introduction.length(), end);
    }
}
