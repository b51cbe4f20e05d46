package org.openimr.determination.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a letter.
 *
 * @param text             as printed; a word that ends in a hyphen is taken together with the next
 * @param isDivided        whether a hyphen in it stood at a line end, or may have stood there and was dropped, so that
 *                         it may or may not belong to the word
 * @param startsLine       whether it stood first in its line
 * @param startsParagraph  whether an empty line or a page break stood before it
 */
record Word(String text, boolean isDivided, boolean startsLine, boolean startsParagraph) {
    private static final Pattern LINE_END = Pattern.compile("\\R|\f");
    /**
     * No line of a letter is longer. A longer one is two, joined by an extraction that drops a line-end hyphen, and the
     * joint lies in a word that stands between these columns.
     */
    private static final int MOST_COLUMNS = 110;

    private static final int JOINT_FROM = 60;

    static Word plain(String text) {
        return new Word(text, false, false, false);
    }

    /** The words of {@code text} in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        boolean afterGap = true;
        for (String line : LINE_END.split(text, -1)) {
            List<String> pieces = WhiteSpace.words(line).stream()
                    .flatMap(word -> commaParts(word).stream())
                    .toList();
            int column = 0;
            for (int i = 0; i < pieces.size(); i++) {
                String piece = pieces.get(i);
                int end = column + piece.length();
                boolean joint = line.length() > MOST_COLUMNS && column <= MOST_COLUMNS && end >= JOINT_FROM;
                if (!words.isEmpty() && words.getLast().isOpen()) {
                    words.add(words.removeLast().closedBy(piece, i == 0));
                } else {
                    words.add(new Word(piece, joint, i == 0, i == 0 && afterGap));
                }
                column = end + 1;
            }
            afterGap = pieces.isEmpty();
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

    /** Parts of a word whose comma lacks the blank after it: "Texas,New". */
    private static List<String> commaParts(String word) {
        List<String> parts = new ArrayList<>(1);
        int start = 0;
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i - 1) == ',' && Character.isLetter(word.charAt(i))) {
                parts.add(word.substring(start, i));
                start = i;
            }
        }
        parts.add(word.substring(start));
        return parts;
    }
}
