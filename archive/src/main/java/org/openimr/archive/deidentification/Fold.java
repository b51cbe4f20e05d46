package org.openimr.archive.deidentification;

import java.text.Normalizer;

/** Letters and figures without case and marks, as small numbers: 0 to 25 letters, 26 to 35 figures, 36 other letters. */
final class Fold {
    static final int CODES = 37;
    /** No letter and no figure: it stands between. */
    static final byte BETWEEN = -1;

    private static final int OTHER = 36;
    private static final int FIRST_FIGURE = 26;
    private static final int TABLE = 0x250;
    private static final byte[] CODE = new byte[TABLE];
    private static final long[] ALIKE = new long[CODES];

    static {
        for (char c = 0; c < TABLE; c++) CODE[c] = slow(c);
        for (String group : new String[] {"0OQ", "1IL", "5S", "8B", "2Z", "6G"}) {
            for (int a = 0; a < group.length(); a++) {
                for (int b = 0; b < group.length(); b++) {
                    ALIKE[of(group.charAt(a))] |= 1L << of(group.charAt(b));
                }
            }
        }
        for (int i = 0; i < CODES; i++) ALIKE[i] |= 1L << i;
    }

    private Fold() {}

    static byte of(char c) {
        return c < TABLE ? CODE[c] : slow(c);
    }

    /** Whether scanning takes one for the other, or they are the same. */
    static boolean alike(int a, int b) {
        return (ALIKE[a] & (1L << b)) != 0;
    }

    static boolean isFigure(int code) {
        return code >= FIRST_FIGURE && code < OTHER;
    }

    /** The codes of a text's letters and figures. */
    static byte[] codes(CharSequence text) {
        byte[] codes = new byte[text.length()];
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            byte code = of(text.charAt(i));
            if (code != BETWEEN) codes[n++] = code;
        }
        return java.util.Arrays.copyOf(codes, n);
    }

    private static byte slow(char c) {
        if (c >= 'a' && c <= 'z') return (byte) (c - 'a');
        if (c >= 'A' && c <= 'Z') return (byte) (c - 'A');
        if (c >= '0' && c <= '9') return (byte) (FIRST_FIGURE + c - '0');
        int bare = unmarked(c);
        if (bare != c) return slow((char) bare);
        return Character.isLetterOrDigit(c) ? OTHER : BETWEEN;
    }

    private static int unmarked(char c) {
        return switch (c) {
            case 'ß' -> 'S';
            case 'Ø', 'ø' -> 'O';
            case 'Ł', 'ł' -> 'L';
            case 'Đ', 'đ', 'Ð', 'ð' -> 'D';
            case 'Æ', 'æ' -> 'A';
            case 'ı' -> 'I';
            default ->
                Character.isLetter(c)
                        ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                                .charAt(0)
                        : c;
        };
    }
}
