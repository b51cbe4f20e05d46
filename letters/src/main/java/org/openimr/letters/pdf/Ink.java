package org.openimr.letters.pdf;

import java.util.Locale;

/** The colours of letter.css. */
enum Ink {
    TEXT(0x1b1b1b),
    QUIET(0x565c65),
    ACCENT(0x1a4480),
    WHITE(0xffffff),
    RULE(0xa9aeb1),
    PALE(0xdfe1e2);

    private static final double MOST = 255;

    private final String operands;

    Ink(int rgb) {
        operands = String.format(
                Locale.ROOT, "%.4f %.4f %.4f", (rgb >> 16) / MOST, ((rgb >> 8) & 0xff) / MOST, (rgb & 0xff) / MOST);
    }

    /** Red, green and blue as operands of {@code rg}. */
    String operands() {
        return operands;
    }
}
