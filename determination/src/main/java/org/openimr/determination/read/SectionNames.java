package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.List;

/** Section names between commas; some names hold a comma themselves. */
final class SectionNames {
    /** Beginnings of names that go on after their comma. */
    private static final String[] WITH_COMMA = {
        "NSAIDs, GI",
        "NSAIDs, hypertension",
        "NSAIDs, specific",
        "TENS, chronic",
        "Forearm, Wrist",
        "Wrist, &",
        "Wrist, and"
    };

    /** More sections than any sentence names. */
    private static final int MOST = 60;

    private SectionNames() {}

    static List<String> split(String text, int from, int to) {
        List<String> names = new ArrayList<>(2);
        int start = Scan.skipSpaces(text, from, to);
        int depth = 0;
        for (int i = start; i <= to && names.size() < MOST; i++) {
            char c = i < to ? text.charAt(i) : ',';
            if (c == '(') depth++;
            else if (c == ')' && depth > 0) depth--;
            else if (i == to || (c == ',' && depth == 0 && parts(text, start, i, to))) {
                int end = Scan.dropSpaces(text, start, i);
                if (end > start) names.add(text.substring(start, end));
                start = Scan.skipSpaces(text, i + 1, to);
            }
        }
        return names;
    }

    /** Names begin with a capital letter or a number. */
    private static boolean parts(String text, int start, int comma, int to) {
        int next = Scan.skipSpaces(text, comma + 1, to);
        if (next < to && !Character.isUpperCase(text.charAt(next)) && !Scan.isDigit(text.charAt(next))) return false;
        for (String name : WITH_COMMA) {
            int at = comma - name.indexOf(',');
            if (at >= start && text.startsWith(name, at)) return false;
        }
        return true;
    }
}
