package org.openimr.determination.check;

import java.util.Locale;
import java.util.Map;

/** {@code docs/checks.md}, made from the register of checks and the judged alarms. */
final class CheckDocs {
    private CheckDocs() {}

    static String page() {
        StringBuilder page = new StringBuilder("""
                # What a letter is looked at for

                Written by `CheckDocsTest` from the register of checks; do not edit. A code is permanent. "Here" is a
                letter of this house that has not left yet, "imported" one that was read. A finding that blocks keeps the
                letter in the house until it is mended, or until a person releases it by name and reason where that is
                allowed. A check that lacks what it needs is silent, and the report says so. No check chooses a medical
                outcome.

                Grades: T text of the law read, S secondary source, O observed in practice, D design choice.

                | Code | What must be | Authority | Grade | Here | Imported | Needs | Released |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (Check check : Checks.all()) {
            row(
                    page,
                    check.id().code(),
                    check.title(),
                    check.authority().printed(),
                    check.grade().mark(),
                    severity(check, Origin.ISSUED_HERE),
                    severity(check, Origin.IMPORTED),
                    check.needs().printed(),
                    check.release().printed());
        }
        page.append("\n## What a person does\n\n");
        for (Check check : Checks.all()) {
            page.append("- **")
                    .append(check.id().code())
                    .append("** ")
                    .append(check.remedy())
                    .append('\n');
        }
        scores(page);
        return page.toString();
    }

    private static void scores(StringBuilder page) {
        page.append("""

                ## How often they are right

                Every alarm on the 102 real letters beside the project, as if they were to be issued here, read and judged.
                They are the letters with which the checks were written, so on others expect less. A check that is not
                listed raised no alarm there; what needs the case file cannot, a published letter having none.

                | Check | Alarms | True | False | Precision |
                | --- | ---: | ---: | ---: | ---: |
                """);
        int right = 0;
        int wrong = 0;
        for (Map.Entry<String, JudgedAlarms.Score> one : JudgedAlarms.scores().entrySet()) {
            JudgedAlarms.Score score = one.getValue();
            right += score.right();
            wrong += score.wrong();
            row(page, one.getKey(), "" + score.alarms(), "" + score.right(), "" + score.wrong(), printed(score));
        }
        JudgedAlarms.Score all = new JudgedAlarms.Score(right, wrong);
        row(page, "All", "" + all.alarms(), "" + right, "" + wrong, printed(all));
    }

    private static String printed(JudgedAlarms.Score score) {
        return String.format(Locale.ROOT, "%.2f", score.precision());
    }

    private static String severity(Check check, Origin origin) {
        return switch (check.severity(origin)) {
            case BLOCKING -> "blocks";
            case WARNING -> "warns";
            case INFORMATION -> "informs";
        };
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
