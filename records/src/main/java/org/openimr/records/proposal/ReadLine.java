package org.openimr.records.proposal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openimr.records.page.LinePlace;

/**
 * A line of a page as the rules see it.
 *
 * @param text   as printed, runs of blanks made one
 * @param plain  in lower case, without accents, with straight quotes
 */
record ReadLine(LinePlace place, String text, String plain) {
    /** Words of a heading. */
    private static final int FEW = 6;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static ReadLine of(LinePlace place, String printed) {
        String text = BLANKS.matcher(printed.strip()).replaceAll(" ");
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
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    <T> Found<T> found(T value, Confidence confidence, String rule) {
        return new Found<>(value, place, confidence, rule);
    }
}
