package org.openimr.panel.ties;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How names and addresses are read before they are compared: capitals, accents and punctuation make no other word. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BB\u02BC`\u00B4]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that no accent makes of another. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private static final int FIRST_BEYOND_ASCII = 128;

    private Spelling() {}

    /** In small plain letters; an apostrophe parts no word, a hyphen does. */
    static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (!plain.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)) plain = withoutAccents(plain);
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutAccents(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    /** One letter left out, put in, or in the place of another, or two neighbors in the other order; not none. */
    static boolean isOneErrorApart(String one, String other) {
        if (one.length() > other.length()) return isOneErrorApart(other, one);
        int begins = 0;
        while (begins < one.length() && one.charAt(begins) == other.charAt(begins)) begins++;
        int ends = 0;
        while (ends < one.length() - begins
                && one.charAt(one.length() - 1 - ends) == other.charAt(other.length() - 1 - ends)) ends++;
        int left = one.length() - begins - ends;
        int right = other.length() - begins - ends;
        return right == 1 || (left == 2 && right == 2 && isSwapped(one, other, begins));
    }

    private static boolean isSwapped(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }
}
