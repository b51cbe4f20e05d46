package org.openimr.archive.understanding;

import java.util.Map;
import java.util.Set;
import org.openimr.determination.NumberWord;

/** Whole numbers among the words of a heading. */
final class Numbers {
    private static final Map<String, Integer> OFTEN = Map.of("once", 1, "twice", 2, "thrice", 3);
    private static final Map<String, Integer> TENS = Map.of("thirty", 30, "forty", 40, "sixty", 60, "ninety", 90);
    private static final Set<String> MEASURES = Set.of(
            "mg", "mcg", "ml", "g", "gm", "gr", "gms", "cm", "mm", "cc", "tesla", "hz", "inch", "inches", "st", "nd",
            "rd", "th");

    private Numbers() {}

    /**
     * One number or a range.
     *
     * @param next  the word behind it
     */
    record Range(int least, int most, int next) {}

    /** The number at a word, 0 where there is none: a part of a decimal, a date, a strength or a level is none. */
    static int at(Words words, int i) {
        String word = words.word(i);
        if (word.isEmpty()) return 0;
        if (Character.isDigit(word.charAt(0))) {
            if (isPartOfMore(words, i) || MEASURES.contains(words.word(i + 1))) return 0;
            return NumberWord.parse(word).orElse(0);
        }
        Integer tens = TENS.get(word);
        return tens != null ? tens : NumberWord.parse(word).orElse(0);
    }

    /** The same, with "once" and "twice". */
    static int often(Words words, int i) {
        Integer often = OFTEN.get(words.word(i));
        return often != null ? often : at(words, i);
    }

    /** "2", "2-3", "two to three", "twelve (12)", from that word on; empty ({@code next} is the word itself) if there is none. */
    static Range range(Words words, int i) {
        int least = often(words, i);
        if (least == 0) return new Range(0, 0, i);
        int next = i + 1;
        if (words.before(Math.min(next, words.size() - 1)) == '(' && at(words, next) == least) next++;
        boolean to = words.word(next).equals("to") || words.word(next).equals("or");
        int second = to ? next + 1 : next;
        boolean joined = to || (next < words.size() && isHyphen(words, next));
        int most = joined && second < words.size() ? at(words, second) : 0;
        return most > least ? new Range(least, most, second + 1) : new Range(least, least, next);
    }

    private static boolean isHyphen(Words words, int i) {
        String between =
                words.text().substring(words.end(i - 1), words.start(i)).strip();
        return between.equals("-") || between.equals("\u2013");
    }

    private static boolean isPartOfMore(Words words, int i) {
        char before = words.before(i);
        char after = words.after(i);
        if (after == '%' || before == '/' || after == '/')
            return words.word(i + 1).isEmpty() || !isPerWeek(words, i + 1);
        if (Character.isLetter(before)) return !words.word(i - 1).equals("x"); // "3x4"
        boolean pointBefore = before == '.' && i > 0 && words.end(i - 1) == words.start(i) - 1 && isDigit(words, i - 1);
        boolean pointAfter =
                after == '.' && words.size() > i + 1 && words.start(i + 1) == words.end(i) + 1 && isDigit(words, i + 1);
        return pointBefore || pointAfter;
    }

    /** "3/week", "2x/wk". */
    private static boolean isPerWeek(Words words, int i) {
        return words.word(i).startsWith("w") || words.word(i).startsWith("month");
    }

    private static boolean isDigit(Words words, int i) {
        return Character.isDigit(words.word(i).charAt(0));
    }
}
