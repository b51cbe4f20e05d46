package org.openimr.determination.read;

/** A line that holds only a page number, beside a page end: not part of any sentence. */
final class PageNumber {
    private static final int MOST_DIGITS = 4;

    private PageNumber() {}

    /** Where the line that starts at {@code from} ends, if it is a page number; -1 otherwise. */
    static int endOfLine(CharSequence text, int from) {
        int end = from;
        int limit = Math.min(text.length(), from + 24);
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\f') end++;
        if (end == limit && end < text.length()) return -1;
        return isOne(text, from, end, true) ? end : -1;
    }

    /**
     * Whether the stretch says "Page 2", "Page 2 of 5" or, where {@code bare} numbers count, "2".
     */
    static boolean isOne(CharSequence text, int from, int to, boolean bare) {
        int end = to;
        while (end > from && text.charAt(end - 1) <= ' ') end--;
        if (end == from || end - from > 20) return false;
        if (startsWith(text, from, end, "Page ")) {
            int at = digits(text, from + 5, end);
            if (at == from + 5) return false;
            if (at == end) return true;
            return startsWith(text, at, end, " of ") && digits(text, at + 4, end) == end && at + 4 < end;
        }
        return bare && end - from <= MOST_DIGITS && digits(text, from, end) == end;
    }

    private static int digits(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        return at;
    }

    private static boolean startsWith(CharSequence text, int from, int to, String word) {
        if (to - from < word.length()) return false;
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(from + i) != word.charAt(i)) return false;
        }
        return true;
    }
}
