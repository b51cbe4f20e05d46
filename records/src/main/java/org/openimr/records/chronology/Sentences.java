package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where sentences begin. */
final class Sentences {
    /** A point after these ends no sentence. */
    private static final Set<String> SHORTENED = Set.of(
            "dr", "dra", "drs", "mr", "mrs", "ms", "sr", "sra", "st", "vs", "no", "approx", "jr", "esq", "inc", "fl",
            "op", "mano", "ca", "ext", "tel");

    private Sentences() {}

    /** First characters of the sentences of a text, in order; the first is 0. */
    static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i + 2 < text.length(); i++) {
            char character = text.charAt(i);
            if (text.charAt(i + 1) != ' ') continue;
            char next = text.charAt(i + 2);
            boolean ends = switch (character) {
                case ';', '!' -> true;
                case '?' -> !Character.isLowerCase(next) && !Character.isDigit(next);
                case '.' -> endsAt(text, i);
                default -> false;
            };
            if (ends && i + 2 - starts.getLast() > 3) starts.add(i + 2);
        }
        return starts;
    }

    private static boolean endsAt(String text, int point) {
        char next = text.charAt(point + 2);
        if (Character.isLowerCase(next)) return false;
        int from = point;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) from--;
        String word = text.substring(from, point);
        if (word.isEmpty()) return true;
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) return false;
        if (word.length() <= 2 && Character.isDigit(word.charAt(0))) {
            // "1. Continue": the number of an entry stays with the entry; "at L4-5. 2. If": it does not end one.
            boolean opens = from == 0
                    || (from >= 2 && text.charAt(from - 1) == ' ' && ".:;".indexOf(text.charAt(from - 2)) >= 0);
            if (opens) return false;
        }
        return !SHORTENED.contains(Token.plain(word));
    }
}
