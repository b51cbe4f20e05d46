package org.openimr.process.register;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.law.Citation;

/** The clauses that a description of the process cites: "LC 4610.5(h)(2),(k)" is two of them. */
final class CitedClauses {
    private static final String PARTS = "(?:\\([0-9A-Za-z]{1,4}\\))";
    private static final Pattern CITED = Pattern.compile(
            "(LC|CCP|§§?|8 CCR)\\s?(\\d{2,5}[a-z]?(?:\\.\\d+)*)(" + PARTS + "*)((?:\\s?,\\s?" + PARTS + "+)*)");
    private static final Pattern FURTHER = Pattern.compile(PARTS + "+");

    private CitedClauses() {}

    static Set<Citation> in(String text) {
        Set<Citation> cited = new TreeSet<>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            cited.add(citation(matcher.group(1), matcher.group(2) + matcher.group(3)));
            Matcher further = FURTHER.matcher(matcher.group(4));
            while (further.find()) cited.add(citation(matcher.group(1), matcher.group(2) + further.group()));
        }
        return cited;
    }

    private static Citation citation(String code, String section) {
        return switch (code) {
            case "LC" -> Citation.laborCode(section);
            case "CCP" -> Citation.ccp(section);
            default -> Citation.regulation(section);
        };
    }
}
