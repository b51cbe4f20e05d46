package org.openimr.archive.text;

import java.util.List;

/** Letters and digits of ASCII with which sought terms begin. */
final class Beginnings {
    private static final int ASCII = 0x80;

    private final boolean[] sought = new boolean[ASCII];

    /** Letters of either case and digits; each beyond them is none. */
    private static final boolean[] PLAIN = plain();

    private Beginnings() {}

    static Beginnings of(List<List<String>> terms) {
        Beginnings beginnings = new Beginnings();
        for (List<String> each : terms) for (String term : each) beginnings.add(term.charAt(0));
        return beginnings;
    }

    private void add(char c) {
        if (c >= ASCII) return; // a piece with such a letter is left to the analysis anyway
        sought[Character.toLowerCase(c)] = true;
        sought[Character.toUpperCase(c)] = true;
    }

    /**
     * Whether a piece of a text surely has a word, and none that begins so. A stem begins as its word does, and a word
     * begins where a letter or digit follows something else; anything beyond plain letters is left to the analysis.
     *
     * @param to  exclusive
     */
    boolean isOther(String text, int from, int to) {
        boolean inside = false;
        boolean any = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= ASCII || c == '_') return false;
            boolean plain = PLAIN[c];
            if (plain && !inside && sought[c]) return false;
            any |= plain;
            inside = plain;
        }
        return any;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) plain[c] = Character.isLetterOrDigit(c);
        return plain;
    }
}
