package org.openimr.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.law.Citation.Code;

/** Reads the ways a citation is written in letters, orders and this program. */
final class CitationReader {
    private static final Pattern WRITTEN = Pattern.compile("(?<code>LC|Lab\\. Code|Labor Code"
            + "|CCP|Code Civ\\. Proc\\.|Code of Civil Procedure"
            + "|GC|Gov\\. Code|Government Code"
            + "|8 CCR|8 C\\.C\\.R\\.|Cal\\. Code Regs\\., tit\\. 8)"
            + ",? (?:section |§ ?)?(?<section>\\S+)");
    private static final String OWN = Code.DESIGN.printed() + " ";

    private CitationReader() {}

    static Optional<Citation> read(String text) {
        if (text.startsWith(OWN)) {
            String choice = text.substring(OWN.length());
            return choice.isBlank() || !choice.strip().equals(choice)
                    ? Optional.empty()
                    : Optional.of(Citation.design(choice));
        }
        Matcher m = WRITTEN.matcher(text);
        if (!m.matches() || !Citation.isSection(m.group("section"))) return Optional.empty();
        return Optional.of(new Citation(code(m.group("code")), m.group("section")));
    }

    private static Code code(String written) {
        return switch (written.charAt(0)) {
            case 'L' -> Code.LABOR_CODE;
            case 'G' -> Code.GOVERNMENT_CODE;
            case '8' -> Code.CALIFORNIA_CODE_OF_REGULATIONS_TITLE_8;
            // "CCP", "Code ..." and "Cal. Code Regs." begin alike
            default ->
                written.startsWith("Cal.") ? Code.CALIFORNIA_CODE_OF_REGULATIONS_TITLE_8 : Code.CODE_OF_CIVIL_PROCEDURE;
        };
    }
}
