package org.openimr.bench.archive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.Issue;
import org.openimr.determination.Priority;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/**
 * The four ways in which text extraction leaves a published letter. The words are the same in all; in the last one a
 * hyphen at a line's end is lost.
 */
enum TextLayout {
    DOUBLE_SPACED(false, " \n\n", " \n\n", " \n\n\n\n\n"),
    PLAIN_LINES(false, " \n", " \n", "\n"),
    SPLIT_HEADER_FORM_FEED(true, " \n", "\n", "\n \n \n \n\f"),
    SPLIT_HEADER_DEHYPHENATED(true, "\n", "", "\n\f");

    private static final int WIDTH = 95;
    private static final int LINES_A_PAGE = 46;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private final boolean headerInColumns;
    private final String lineEnd;
    private final String paragraphEnd;
    private final String pageEnd;

    TextLayout(boolean headerInColumns, String lineEnd, String paragraphEnd, String pageEnd) {
        this.headerInColumns = headerInColumns;
        this.lineEnd = lineEnd;
        this.paragraphEnd = paragraphEnd;
        this.pageEnd = pageEnd;
    }

    /** The letter's text. */
    String print(Determination determination) {
        StringBuilder out = new StringBuilder(10_000);
        header(determination, out);
        Page page = new Page(out);
        opening(determination).forEach(page::paragraph);
        for (Issue item : determination.issues()) {
            page.heading(item.service() + ": " + item.decision().orElseThrow().printed());
            reasons(determination.family(), item).forEach(page::paragraph);
        }
        return out.toString();
    }

    /** A letter without case number has lost its first page. */
    private void header(Determination determination, StringBuilder out) {
        if (determination.caseNumber().isEmpty()) return;
        String number = determination.caseNumber().map(CaseNumber::value).orElseThrow();
        String assigned = day(determination.dates().dateAssigned().orElseThrow());
        String injury = day(determination.dates().dateOfInjury().orElseThrow());
        String decision = day(determination.dates().decisionDate().orElseThrow());
        String denial = day(determination.dates().urDenialDate().orElseThrow());
        String received = day(determination.dates().applicationReceived().orElseThrow());
        String priority = determination.priority().map(Priority::printed).orElseThrow();
        List<String> lines = headerInColumns
                ? List.of(
                        "Case Number:",
                        "Date Assigned:",
                        "Decision Date:",
                        "Priority:",
                        "",
                        number,
                        assigned,
                        decision,
                        priority,
                        "",
                        "Date of Injury:",
                        "UR Denial Date:",
                        "Application",
                        "Received:",
                        "",
                        injury,
                        denial,
                        received,
                        "")
                : List.of(
                        "",
                        "Case Number: " + number,
                        "Date Assigned: " + assigned + " Date of Injury:  " + injury,
                        "Decision Date: " + decision + " UR Denial Date:  " + denial,
                        "Priority:  " + priority + " Application",
                        "Received:",
                        received,
                        "");
        for (String line : lines) out.append(line).append(lineEnd);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** All paragraphs before the first item. */
    private static List<String> opening(Determination d) {
        List<String> all = new ArrayList<>();
        all.add(StockWording.REVIEWER_HEADING);
        all.addAll(StockWording.reviewerParagraphs(d.family(), d.reviewer()));
        all.add(StockWording.SUMMARY_HEADING);
        all.add(StockWording.SUMMARY_INTRODUCTION);
        all.add(d.summary().text());
        all.add(StockWording.ISSUES_HEADING);
        all.add(StockWording.ISSUES_INTRODUCTION);
        return all;
    }

    private static List<String> reasons(Family family, Issue item) {
        return List.of(
                basis(
                        family,
                        Side.CLAIMS_ADMINISTRATOR,
                        item.claimsAdministratorBasis().orElseThrow()),
                basis(family, Side.EXPERT_REVIEWER, item.reviewerBasis().orElseThrow()),
                StockWording.RATIONALE_LABEL + " " + item.rationale().orElseThrow());
    }

    private static String basis(Family family, Side side, Basis basis) {
        return StockWording.guidelineLabel(family, side) + " " + StockWording.basisParagraph(family, side, basis);
    }

    /** Breaks paragraphs into lines and lines into pages. */
    private final class Page {
        private final StringBuilder out;
        private int lines;

        private Page(StringBuilder out) {
            this.out = out;
        }

        void paragraph(String text) {
            broken(text, text.length(), true);
        }

        /** No page ends inside a heading, and the decision stands on the line of its colon. */
        void heading(String text) {
            broken(text, text.lastIndexOf(' '), false);
        }

        /** @param unbroken  from here on the text stays on one line */
        private void broken(String text, int unbroken, boolean overPages) {
            int at = 0;
            while (text.length() - at > WIDTH) {
                int end = breakBefore(text, at, unbroken);
                boolean space = text.charAt(end) == ' ';
                boolean hyphenLost = !space && TextLayout.this == SPLIT_HEADER_DEHYPHENATED;
                out.append(text, at, hyphenLost ? end - 1 : end);
                if (!hyphenLost) endLine(overPages);
                at = space ? end + 1 : end;
            }
            out.append(text, at, text.length());
            endLine(false);
            out.append(paragraphEnd);
        }

        private void endLine(boolean mayEndPage) {
            out.append(lineEnd);
            lines++;
            if (lines < LINES_A_PAGE || !mayEndPage) return;
            out.append(pageEnd);
            lines = 0;
        }

        /** Where the line that begins at {@code from} ends: at a space, or after a hyphen between two letters. */
        private static int breakBefore(String text, int from, int unbroken) {
            for (int i = Math.min(from + WIDTH, unbroken - 1); i > from; i--) {
                if (text.charAt(i) == ' ') return i;
                boolean hyphen = text.charAt(i - 1) == '-' && i - 2 > from;
                if (hyphen && Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 2))) return i;
            }
            throw new IllegalArgumentException("a word longer than a line: " + text.substring(from));
        }
    }
}
