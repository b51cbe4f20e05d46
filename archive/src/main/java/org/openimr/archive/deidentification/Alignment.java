package org.openimr.archive.deidentification;

/** Compares a stretch of squeezed text with a pattern, letter by letter. */
final class Alignment {
    /** More than one error apart. */
    static final int TOO_FAR = 3;

    static final int EXACT = 0;
    /** Only letters that scanning mistakes for one another differ. */
    static final int CONFUSED = 1;
    /** One letter replaced, missing or too many. */
    static final int ONE_OFF = 2;

    private Alignment() {}

    /** @param end  exclusive */
    static int of(byte[] pattern, byte[] text, int start, int end) {
        int n = end - start;
        int m = pattern.length;
        if (Math.abs(n - m) > 1 || n <= 0) return TOO_FAR;
        int head = 0;
        int least = Math.min(n, m);
        while (head < least && Fold.alike(pattern[head], text[start + head])) head++;
        if (head == n && head == m) return isSame(pattern, text, start) ? EXACT : CONFUSED;
        int i = n >= m ? head + 1 : head;
        int j = m >= n ? head + 1 : head;
        while (i < n && j < m && Fold.alike(pattern[j], text[start + i])) {
            i++;
            j++;
        }
        return i >= n && j >= m ? ONE_OFF : TOO_FAR;
    }

    /** Where the one error stands in the text: the first letter that differs. */
    static int errorAt(byte[] pattern, byte[] text, int start, int end) {
        int head = 0;
        int least = Math.min(end - start, pattern.length);
        while (head < least && Fold.alike(pattern[head], text[start + head])) head++;
        return Math.min(start + head, end - 1);
    }

    private static boolean isSame(byte[] pattern, byte[] text, int start) {
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i] != text[start + i]) return false;
        }
        return true;
    }
}
