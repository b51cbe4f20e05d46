package org.openimr.archive.index;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.text.EnglishText;

/** Which word may have been meant by a mistyped one. */
final class Spelling {
    /** Shorter words are as often names and abbreviations. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 40;
    private static final int LONG_ENOUGH_FOR_TWO = 6;

    private Spelling() {}

    static boolean isCheckable(String term) {
        return term.length() >= SHORTEST
                && term.length() <= LONGEST
                && term.chars().allMatch(Character::isLetter);
    }

    /** Letters that may be wrong. */
    static int edits(String term) {
        return term.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2;
    }

    /** The nearest, of equally near ones the commonest. */
    static Optional<String> nearest(String term, Map<String, Integer> alike, int commonEnough) {
        return alike.entrySet().stream()
                .filter(e -> !e.getKey().equals(term) && e.getValue() >= commonEnough)
                .filter(e -> e.getKey().chars().allMatch(Character::isLetter))
                .filter(e -> distance(term, e.getKey()) <= edits(term))
                .min(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> distance(term, e.getKey()))
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** The shortest word of an item that this term stands for. */
    static Optional<String> asWritten(String term, ShownItem item) {
        return item.texts().stream()
                .flatMap(text -> EnglishText.words(text).stream()
                        .filter(word -> word.term().equals(term))
                        .map(word -> text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt(String::length).thenComparing(word -> word));
    }

    /** Letters changed, left out, put in or exchanged with the next one. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.length()][b.length()];
    }
}
