package org.openimr.determination.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a letter.
 *
 * @param text              as printed; a word that ends in a hyphen is taken together with the next
 * @param isDivided         whether its hyphen stood at a line end, where it may or may not belong to the word
 * @param startsLine        whether it stood first in its line
 * @param startsParagraph   whether an empty line or a page break stood before it
 */
record Word(String text, boolean isDivided, boolean startsLine, boolean startsParagraph) {

    private static final Pattern LINE_END = Pattern.compile("\\R|\f");

    static Word plain(String text) {
        return new Word(text, false, false, false);
    }

    /** The words of {@code text} in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        boolean afterGap = true;
        for (String line : LINE_END.split(text, -1)) {
            boolean first = true;
            for (String piece : pieces(line)) {
                if (!words.isEmpty() && words.getLast().isOpen()) {
                    Word head = words.removeLast();
                    words.add(head.closedBy(piece, first));
                } else {
                    words.add(new Word(piece, false, first, first && afterGap));
                }
                first = false;
            }
            afterGap = first; // nothing on the line
        }
        return words;
    }

    /** Whether both are the same word, layout aside. */
    boolean isSame(Word other) {
        if (text.equals(other.text)) return true;
        return (isDivided || other.isDivided) && bare(text).equals(bare(other.text));
    }

    private Word closedBy(String rest, boolean atLineEnd) {
        return new Word(text + (atLineEnd ? "" : " ") + rest, isDivided || atLineEnd, startsLine, startsParagraph);
    }

    private boolean isOpen() {
        return text.length() > 1 && text.endsWith("-");
    }

    private static String bare(String text) {
        return text.replace("-", "").replace(" ", "");
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        for (String chunk : WhiteSpace.words(line)) {
            int start = 0;
            for (int i = 1; i < chunk.length(); i++) {
                if (chunk.charAt(i - 1) == ',' && Character.isLetter(chunk.charAt(i))) {
                    pieces.add(chunk.substring(start, i));
                    start = i;
                }
            }
            pieces.add(chunk.substring(start));
        }
        return pieces;
    }
}
