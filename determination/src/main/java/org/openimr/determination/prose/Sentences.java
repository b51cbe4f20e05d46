package org.openimr.determination.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts prose into sentences. A full stop after a title or an abbreviation of the clinic ends none. */
public final class Sentences {
    /** Characters to either side that are looked at for the ends of one sentence. */
    private static final int CLOSE_BY = 800;

    /** More letters than any of these abbreviations. */
    private static final int LONGER = "approx".length() + 1;

    private static final String CLOSING = ")\"'\u201d\u2019]";
    private static final Pattern NO_END = Pattern.compile(
            "(?i)(?:^|[\\s(])(?:dr|mr|mrs|ms|vs|no|pg|pp|p|ed|eds|e\\.g|i\\.e|etc|al|approx|st|fig|vol|sec)\\.$");

    private Sentences() {}

    /** Every sentence in order, without the space between them. */
    public static List<Stretch> of(String text) {
        List<Stretch> sentences = new ArrayList<>();
        int start = skipSpace(text, 0);
        for (int at = start; at < text.length(); at++) {
            if (!isStop(text.charAt(at))) continue;
            int end = at + 1;
            while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) end++;
            int next = skipSpace(text, end);
            if (next == end || next == text.length() || isAbbreviation(text, at + 1)) continue;
            sentences.add(new Stretch(start, end));
            start = next;
            at = next - 1;
        }
        if (start < text.length()) sentences.add(new Stretch(start, text.length()));
        return sentences;
    }

    /** The sentence in which the character at {@code at} stands, as far as it lies close by. */
    public static Stretch around(String text, int at) {
        int from = Math.max(0, at - CLOSE_BY);
        String near = text.substring(from, Math.min(text.length(), at + CLOSE_BY));
        for (Stretch sentence : of(near)) if (sentence.contains(at - from)) return sentence.moved(from);
        return new Stretch(from, from + near.length());
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '?' || c == '!';
    }

    private static boolean isAbbreviation(String text, int afterStop) {
        if (endsLongWord(text, afterStop - 1)) return false;
        return NO_END.matcher(text.substring(Math.max(0, afterStop - 8), afterStop))
                .find();
    }

    /** Whether as many letters as no abbreviation has stand before this place. */
    private static boolean endsLongWord(String text, int end) {
        int from = end;
        while (from > 0 && end - from < LONGER && Character.isLetter(text.charAt(from - 1))) from--;
        return end - from == LONGER;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }
}
