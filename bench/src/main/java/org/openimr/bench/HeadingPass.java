package org.openimr.bench;

import java.util.List;

/** The other side of {@code bench read}: the letter's ten section headings looked up in its text. */
final class HeadingPass {
    static final List<String> HEADINGS = List.of(
            "Case Number:",
            "HOW THE IMR FINAL DETERMINATION WAS MADE",
            "The Expert Reviewer has the following credentials:",
            "State(s) of Licensure:",
            "Certification(s)/Specialty:",
            "CLINICAL CASE SUMMARY",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "Claims Administrator guideline:",
            "MAXIMUS guideline:",
            "Decision rationale:");

    private HeadingPass() {}

    /** Every place of every heading: each of the ten looks at all characters once. */
    static int everyPlace(String letter) {
        int sum = 0;
        for (String heading : HEADINGS) {
            for (int at = letter.indexOf(heading); at >= 0; at = letter.indexOf(heading, at + heading.length())) {
                sum += at;
            }
        }
        return sum;
    }

    /** The first place of each and no more: most characters are never looked at. */
    static int firstPlaces(String letter) {
        int sum = 0;
        for (String heading : HEADINGS) sum += letter.indexOf(heading);
        return sum;
    }
}
