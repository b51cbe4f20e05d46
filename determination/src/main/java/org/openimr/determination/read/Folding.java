package org.openimr.determination.read;

import java.util.Arrays;

/** Folds a source text in one pass from left to right. */
final class Folding {
    private static final int CHARACTERS_PER_LINE = 48;
    /** More line ends than this many paragraphs' worth are the foot of a page. */
    private static final int PAGE_FACTOR = 3;

    private final String source;
    private final StringBuilder out;
    private final int lineEndsPerLine;
    private int[] folded;
    private int[] places;
    private int entries;
    private int lastLineEntry = -1;

    private Folding(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
        this.lineEndsPerLine = isDoubleSpaced(source) ? 2 : 1;
        int capacity = source.length() / CHARACTERS_PER_LINE + 16;
        this.folded = new int[capacity];
        this.places = new int[capacity];
    }

    static FoldedText fold(String source) {
        return new Folding(source).run();
    }

    private FoldedText run() {
        int length = source.length();
        int at = 0;
        while (at < length) {
            int start = at;
            at = wordsEnd(source, at);
            out.append(source, start, at);
            at = fold(at);
        }
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') out.setLength(end - 1);
        return new FoldedText(out.toString(), length, folded, places, entries);
    }

    /** End of the words from {@code from} on that lone spaces part, which are copied as they stand. */
    private static int wordsEnd(String source, int from) {
        int length = source.length();
        int at = from;
        while (at < length) {
            char c = source.charAt(at);
            if (isSpace(c) && (c != ' ' || at + 1 >= length || isSpace(source.charAt(at + 1)))) break;
            at++;
        }
        return at;
    }

    /** Folds the white space that starts at {@code from}; returns where the next word starts. */
    private int fold(int from) {
        int length = source.length();
        int at = from;
        int lineEnds = 0;
        boolean spacedLine = false;
        boolean page = false;
        int lineStart = -1;
        while (at < length) {
            char c = source.charAt(at);
            if (c == '\n') {
                if (lineStart >= 0 && at > lineStart) spacedLine = true;
                lineEnds++;
                lineStart = at + 1;
            } else if (c == '\f') {
                page = true;
            } else if (!isSpace(c)) {
                int pageNumberEnd = page ? PageNumber.endOfLine(source, at) : -1;
                if (pageNumberEnd < 0) break;
                at = pageNumberEnd;
                continue;
            }
            at++;
        }
        if (at == from) return at;
        if (page) dropPageNumberBefore();
        Break kind = kind(lineEnds, spacedLine, page);
        boolean joined = at < length && lineEnds > 0 && joinsOverHyphen(at);
        if (!joined && !out.isEmpty() && at < length && out.charAt(out.length() - 1) != ' ') out.append(' ');
        if (at < length) add(at, kind);
        return at;
    }

    private Break kind(int lineEnds, boolean spacedLine, boolean page) {
        if (lineEnds == 0 && !page) return Break.SPACES;
        if (page || lineEnds > PAGE_FACTOR * lineEndsPerLine) return Break.PAGE;
        if (lineEnds <= lineEndsPerLine) return Break.LINE;
        return spacedLine || lineEndsPerLine == 1 ? Break.PARAGRAPH : Break.PAGE;
    }

    /** A word goes on after a line-end hyphen, unless the hyphen hangs: "pre- and post-operative". */
    private boolean joinsOverHyphen(int next) {
        int last = out.length() - 1;
        if (last < 1 || out.charAt(last) != '-' || !Character.isLetterOrDigit(out.charAt(last - 1))) return false;
        return Character.isLetterOrDigit(source.charAt(next))
                && !source.startsWith("and ", next)
                && !source.startsWith("or ", next)
                && !source.startsWith("to ", next);
    }

    private void dropPageNumberBefore() {
        if (lastLineEntry < 0) return;
        int start = folded[lastLineEntry];
        if (PageNumber.isOne(out, start, out.length(), FoldedText.kindIn(places[lastLineEntry]) != Break.LINE)) {
            out.setLength(start);
            entries = lastLineEntry;
            lastLineEntry = -1;
        }
    }

    private void add(int at, Break kind) {
        if (entries == folded.length) grow(at);
        if (kind != Break.SPACES) lastLineEntry = entries;
        folded[entries] = out.length();
        places[entries] = FoldedText.packed(at, kind);
        entries++;
    }

    /** Makes room, once, for every break that the rest of the source can hold. */
    private void grow(int from) {
        int rest = 1;
        for (int at = from + 1; at < source.length(); at++) {
            if (isSpace(source.charAt(at - 1)) && !isSpace(source.charAt(at))) rest++;
        }
        folded = Arrays.copyOf(folded, entries + rest);
        places = Arrays.copyOf(places, entries + rest);
    }

    /** Whether an empty line follows every one of the first lines that hold words. */
    private static boolean isDoubleSpaced(String source) {
        int single = 0;
        int twofold = 0;
        int at = source.indexOf('\n');
        while (at >= 0 && single + twofold < 40) {
            int next = at + 1;
            int ends = 1;
            while (next < source.length() && source.charAt(next) == '\n') {
                ends++;
                next++;
            }
            if (ends == 1) single++;
            else twofold++;
            at = source.indexOf('\n', next);
        }
        return twofold > single * 3;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= '\u00a0' && isUnusualSpace(c));
    }

    private static boolean isUnusualSpace(char c) {
        return c == '\u00a0'
                || c == '\ufeff'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u3000';
    }
}
