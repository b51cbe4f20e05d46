package org.openimr.determination.read;

import java.util.Arrays;
import org.openimr.determination.Span;

/**
 * A text with every run of white space folded to one space and words joined over a line-end hyphen, that still knows
 * where each of its characters stood and where lines, paragraphs and pages ended.
 *
 * <p>Only the places where source and folded text drift apart are kept, about one per line.
 */
final class FoldedText {
    /** A place takes the upper bits of a number, its kind the lower two; the size limit leaves room for that. */
    private static final int KIND_BITS = 2;

    private static final int KIND_MASK = 3;
    private static final int SPACES = 0;
    private static final int LINE = 1;
    private static final int PARAGRAPH = 2;
    private static final int PAGE = 3;

    private final String text;
    private final int sourceLength;
    /** Ascending positions in the folded text, each the first character after a break. */
    private final int[] folded;
    /** The same positions in the source, each packed with the kind of its break. */
    private final int[] source;

    private final int entries;

    /** Takes over the arrays, whose first {@code entries} count. */
    FoldedText(String text, int sourceLength, int[] folded, int[] source, int entries) {
        this.text = text;
        this.sourceLength = sourceLength;
        this.folded = folded;
        this.source = source;
        this.entries = entries;
    }

    static FoldedText of(String source) {
        return Folding.fold(source);
    }

    static int packed(int place, Break kind) {
        return place << KIND_BITS
                | switch (kind) {
                    case SPACES -> SPACES;
                    case LINE -> LINE;
                    case PARAGRAPH -> PARAGRAPH;
                    case PAGE -> PAGE;
                };
    }

    static Break kindIn(int packed) {
        return switch (packed & KIND_MASK) {
            case LINE -> Break.LINE;
            case PARAGRAPH -> Break.PARAGRAPH;
            case PAGE -> Break.PAGE;
            default -> Break.SPACES;
        };
    }

    String text() {
        return text;
    }

    /** Place in the source of the folded characters from {@code from} to {@code to}. */
    Span span(int from, int to) {
        int start = sourceOf(from);
        return new Span(start, to > from ? sourceOf(to - 1) + 1 : start);
    }

    /** Place in the source of the folded character at {@code at}; the source's end for the text's end. */
    private int sourceOf(int at) {
        if (at >= text.length()) return sourceLength;
        int entry = entryAtOrBefore(at);
        return entry < 0 ? at : (source[entry] >>> KIND_BITS) + (at - folded[entry]);
    }

    /** Number of the last break whose following character is at or before {@code at}; -1 if there is none. */
    int entryAtOrBefore(int at) {
        int found = Arrays.binarySearch(folded, 0, entries, at);
        return found >= 0 ? found : -found - 2;
    }

    /** First character after the break. */
    int after(int entry) {
        return folded[entry];
    }

    Break kind(int entry) {
        return kindIn(source[entry]);
    }

    /** Whether a line begins at {@code at}. */
    boolean startsLine(int at) {
        if (at == 0) return true;
        int entry = entryAtOrBefore(at);
        return entry >= 0 && folded[entry] == at && kind(entry) != Break.SPACES;
    }

    /** Whether an empty line stands right before {@code at}. */
    boolean startsParagraph(int at) {
        int entry = entryAtOrBefore(at);
        return entry >= 0 && folded[entry] == at && kind(entry) == Break.PARAGRAPH;
    }
}
