package org.openimr.archive.understanding;

import java.util.Arrays;
import org.openimr.determination.prose.LowerCase;

/**
 * A text cut into words: runs of letters and runs of figures, in lower case, each with its place. "50mg" is two, "x-ray"
 * is two.
 */
final class Words {
    private static final int LETTERS_A_WORD = 5;
    private final String text;
    private String[] words;
    private int[] starts;
    private int[] ends;
    private int size;

    private Words(String text) {
        this.text = text;
        int room = 4 + text.length() / LETTERS_A_WORD;
        words = new String[room];
        starts = new int[room];
        ends = new int[room];
    }

    static Words of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            int kind = kind(text.charAt(at));
            int end = at + 1;
            while (end < text.length() && kind(text.charAt(end)) == kind) end++;
            if (kind != 0) words.add(at, end);
            at = end;
        }
        return words;
    }

    private static int kind(char c) {
        if (c >= '0' && c <= '9') return 2;
        return Character.isLetter(c) ? 1 : 0;
    }

    private void add(int start, int end) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        words[size] = lower(start, end);
        starts[size] = start;
        ends[size++] = end;
    }

    private String lower(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != Character.toLowerCase(c)) return LowerCase.of(text.substring(start, end));
        }
        return text.substring(start, end);
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    /** In lower case; empty outside of the text. */
    String word(int i) {
        return i >= 0 && i < size ? words[i] : "";
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The character right before a word; a space at the beginning. */
    char before(int i) {
        return starts[i] == 0 ? ' ' : text.charAt(starts[i] - 1);
    }

    /** The character right after a word; a space at the end. */
    char after(int i) {
        return ends[i] == text.length() ? ' ' : text.charAt(ends[i]);
    }

    /** Words {@code from} to {@code to} (exclusive) with one space between. */
    String joined(int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
