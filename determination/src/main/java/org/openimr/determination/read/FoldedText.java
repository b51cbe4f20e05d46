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
    private final String text;
    private final int sourceLength;
    /** Ascending positions in the folded text, each the first character after a break. */
    private final int[] folded;
    /** The same positions in the source. */
    private final int[] source;

    private final Break[] kinds;

    static FoldedText of(String source) {
        return Folding.fold(source);
    }

    FoldedText(String text, int sourceLength, int[] folded, int[] source, Break[] kinds) {
        this.text = text;
        this.sourceLength = sourceLength;
        this.folded = folded;
        this.source = source;
        this.kinds = kinds;
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
        return entry < 0 ? at : source[entry] + (at - folded[entry]);
    }

    /** Number of the last break whose following character is at or before {@code at}; -1 if there is none. */
    int entryAtOrBefore(int at) {
        int found = Arrays.binarySearch(folded, at);
        return found >= 0 ? found : -found - 2;
    }

    /** First character after the break. */
    int after(int entry) {
        return folded[entry];
    }

    Break kind(int entry) {
        return kinds[entry];
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
