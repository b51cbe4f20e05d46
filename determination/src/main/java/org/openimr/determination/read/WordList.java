package org.openimr.determination.read;

import java.util.Arrays;

/** A list of words that tells, in any case and without copying, whether a word of a text is in it. */
final class WordList {
    private final String[] words;

    /** The words of {@code list}, between white space. */
    WordList(String list) {
        words = list.strip().split("\\s+");
        Arrays.sort(words, String.CASE_INSENSITIVE_ORDER);
    }

    boolean has(String text, int from, int to) {
        int low = 0;
        int high = words.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(words[middle], text, from, to);
            if (order == 0) return true;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return false;
    }

    private static int compare(String word, String text, int from, int to) {
        int length = to - from;
        for (int i = 0; i < word.length() && i < length; i++) {
            int order = Character.compare(lower(word.charAt(i)), lower(text.charAt(from + i)));
            if (order != 0) return order;
        }
        return Integer.compare(word.length(), length);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
