package org.openimr.determination.read;

/** Plain searches inside a stretch of text; every end is exclusive, "not found" is -1. */
final class Scan {
    private Scan() {}

    static int find(String text, String word, int from, int to) {
        return from >= to ? -1 : text.indexOf(word, from, to);
    }

    static boolean contains(String text, String word, int from, int to) {
        return find(text, word, from, to) >= 0;
    }

    /** Whether {@code word} stands at {@code at} and ends by {@code to}. */
    static boolean at(String text, String word, int at, int to) {
        return at >= 0 && at + word.length() <= to && text.startsWith(word, at);
    }

    /** Whether {@code word} stands at {@code at} in any case, ends by {@code to} and is a whole word. */
    static boolean wordAt(String text, String word, int at, int to) {
        int end = at + word.length();
        return at >= 0
                && end <= to
                && text.regionMatches(true, at, word, 0, word.length())
                && (end == to || !isWordCharacter(text.charAt(end)))
                && (at == 0 || !isWordCharacter(text.charAt(at - 1)));
    }

    /** First whole word {@code word}, in any case of its first letter. */
    static int findWord(String text, String word, int from, int to) {
        int at = findAnyCase(text, word, from, to);
        while (at >= 0 && !wordAt(text, word, at, to)) at = findAnyCase(text, word, at + 1, to);
        return at;
    }

    /** First {@code word}, its first letter in either case, the rest as given. */
    static int findAnyCase(String text, String word, int from, int to) {
        String tail = word.substring(1);
        char first = Character.toLowerCase(word.charAt(0));
        int at = find(text, tail, from + 1, to);
        while (at >= 0) {
            if (Character.toLowerCase(text.charAt(at - 1)) == first) return at - 1;
            at = find(text, tail, at + 1, to);
        }
        return -1;
    }

    /** Last {@code word} that starts at or after {@code from} and ends by {@code to}. */
    static int findLast(String text, String word, int from, int to) {
        char first = word.charAt(0);
        for (int at = to - word.length(); at >= from; at--) {
            if (text.charAt(at) == first && text.startsWith(word, at)) return at;
        }
        return -1;
    }

    /** Where the sentence around {@code at} starts, looking back no further than {@code from}. */
    static int sentenceStart(String text, int from, int at) {
        for (int i = at - 1; i > from; i--) {
            if (text.charAt(i) == ' ' && text.charAt(i - 1) == '.') return i + 1;
        }
        return from;
    }

    static boolean endsWith(String text, String word, int from, int to) {
        return to - word.length() >= from && text.startsWith(word, to - word.length());
    }

    static int skipSpaces(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') at++;
        return at;
    }

    static int dropSpaces(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') end--;
        return end;
    }

    static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && isWordCharacter(text.charAt(at))) at++;
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || isDigit(c)
                || (c > 127 && Character.isLetterOrDigit(c));
    }
}
