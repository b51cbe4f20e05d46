package org.openimr.determination.prose;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Counts written as figures or in words. */
final class NumberWords {
    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, Integer> MORE =
            Map.of("sixteen", 16, "eighteen", 18, "twenty-four", 24, "thirty", 30);
    /** For use inside a pattern. */
    static final String PATTERN = "(?:\\d{1,4}|" + String.join("|", WORDS) + "|sixteen|eighteen|twenty-four|thirty)";

    private NumberWords() {}

    static OptionalInt read(String word) {
        String lower = LowerCase.of(word);
        if (Character.isDigit(lower.charAt(0))) {
            return lower.length() > 6 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(lower));
        }
        int at = WORDS.indexOf(lower);
        if (at >= 0) return OptionalInt.of(at + 1);
        Integer other = MORE.get(lower);
        return other == null ? OptionalInt.empty() : OptionalInt.of(other);
    }
}
