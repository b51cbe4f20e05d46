package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.GuidelineCitation.Source;

/**
 * Sources outside the schedule. Only two publishers follow a form: the Official Disability Guidelines ({@code Official
 * Disability Guidelines (ODG), Low Back, Preoperative lab testing}) and ACOEM; anything else is left to its raw words.
 */
final class OtherSources {
    private static final String ODG = "ODG";
    private static final String ACOEM = "ACOEM";
    private static final String[] ODG_NAMES = {
        "Official Disability Guidelines (ODG)", "Official Disability Guidelines",
                "OFFICIAL DISABILITY GUIDELINES (ODG)",
        "ODG guidelines", "ODG Guidelines", "ODG"
    };
    private static final String[] ACOEM_NAMES = {
        "American College of Occupational and Environmental Medicine (ACOEM)",
                "ACOEM Occupational Medicine Practice Guidelines",
        "ACOEM Guidelines", "ACOEM"
    };

    /** More topics than any sentence names. */
    private static final int MOST = 60;

    private OtherSources() {}

    static List<Source> parse(String text) {
        for (String name : ODG_NAMES) if (text.startsWith(name)) return topics(ODG, text, name.length());
        for (String name : ACOEM_NAMES) if (text.startsWith(name)) return topics(ACOEM, text, name.length());
        return List.of();
    }

    /** The chapter is the first of the words between commas, colons or " - "; topics follow. */
    private static List<Source> topics(String source, String text, int from) {
        List<String> parts = new ArrayList<>(3);
        int start = skip(text, from);
        int depth = 0;
        for (int i = start; i <= text.length() && parts.size() < MOST; i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            if (c == '(') depth++;
            else if (c == ')' && depth > 0) depth--;
            else if (i == text.length() || (depth == 0 && (c == ',' || c == ':' || c == ';'))) {
                int end = Scan.dropSpaces(text, start, i);
                if (end > start) parts.add(text.substring(start, end));
                start = skip(text, i + 1);
                // Goes on behind what was skipped: looked at again for each of its characters, a long row takes its
                // square.
                i = start - 1;
            }
        }
        Optional<String> title = parts.isEmpty() ? Optional.empty() : Optional.of(parts.getFirst());
        List<String> topics = parts.size() < 2 ? List.of() : parts.subList(1, parts.size());
        return List.of(new Source(source, title, OptionalInt.empty(), OptionalInt.empty(), topics, List.of()));
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isJoint(text.charAt(at))) at++;
        return at;
    }

    private static boolean isJoint(char c) {
        return c == ' ' || c == ',' || c == ':' || c == '-' || c == '.' || c == ';';
    }
}
