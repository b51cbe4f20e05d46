package org.openimr.determination;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Whole numbers as the letters print them: words up to twenty, digits above. */
public final class NumberWord {
    private static final int MOST_DIGITS = 4;
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private NumberWord() {}

    /** {@code 5} as {@code five}, {@code 24} as {@code 24}. */
    public static String of(int number) {
        return number >= 0 && number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }

    /** The number that a word or up to four digits name. */
    public static OptionalInt parse(String word) {
        if (word.isEmpty()) return OptionalInt.empty();
        if (!isDigits(word)) {
            int index = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
            return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
        }
        return word.length() > MOST_DIGITS ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(word));
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') return false;
        }
        return true;
    }
}
