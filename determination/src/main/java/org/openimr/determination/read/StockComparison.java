package org.openimr.determination.read;

import java.util.function.Consumer;

/**
 * Compares a stretch of a letter with stock wording handed over piece by piece. White space and hyphens do not count:
 * they differ with the way the text was extracted.
 */
final class StockComparison implements Consumer<String> {
    private final String text;
    private final int to;
    private int at;
    private boolean same = true;

    StockComparison(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    @Override
    public void accept(String piece) {
        if (!same) return;
        if (Scan.at(text, piece, at, to)) at += piece.length();
        else same = acceptLetters(piece);
    }

    /** Whether all pieces stood there, and nothing else. */
    boolean isSame() {
        while (at < to && isFiller(text.charAt(at))) at++;
        return same && at == to;
    }

    private boolean acceptLetters(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (isFiller(c)) continue;
            while (at < to && isFiller(text.charAt(at))) at++;
            if (at >= to || text.charAt(at++) != c) return false;
        }
        return true;
    }

    private static boolean isFiller(char c) {
        return c == ' ' || c == '-' || c == '\n';
    }
}
