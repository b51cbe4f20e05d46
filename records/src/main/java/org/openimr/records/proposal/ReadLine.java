package org.openimr.records.proposal;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openimr.records.page.LinePlace;

/**
 * A line of a page as the rules see it.
 *
 * @param text   as printed, runs of blanks made one
 * @param plain  in lower case, without accents, with straight quotes; each character in the place of the printed one
 */
record ReadLine(LinePlace place, String text, String plain) {
    /** Words of a heading. */
    private static final int FEW = 6;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile(".\\p{M}+");

    /** Characters; what a page holds beyond them on one line is no writing, and is not read. */
    private static final int LONGEST = 2_000;

    static ReadLine of(LinePlace place, String printed) {
        String kept = printed.strip();
        kept = kept.substring(0, Math.min(LONGEST, kept.length()));
        // Accents that stand apart would not keep their places without them.
        String text =
                BLANKS.matcher(Normalizer.normalize(kept, Normalizer.Form.NFC)).replaceAll(" ");
        return new ReadLine(place, text, plain(text));
    }

    /** Whether it is a sentence, or a part of one, rather than a heading: most of its many words begin small. */
    boolean isProse() {
        String[] words = BLANKS.split(text, -1);
        long small = Stream.of(words)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .count();
        return words.length > FEW && small * 2 > words.length;
    }

    static String plain(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) letters[i] = plain(letters[i]);
        return new String(letters);
    }

    private static char plain(char letter) {
        if (letter == '’') return '\'';
        if (letter < 128) return Character.toLowerCase(letter);
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        boolean accented = MARKS.matcher(apart).matches();
        return Character.toLowerCase(accented ? apart.charAt(0) : letter);
    }

    <T> Found<T> found(T value, Confidence confidence, String rule) {
        return new Found<>(value, place, confidence, rule);
    }
}
