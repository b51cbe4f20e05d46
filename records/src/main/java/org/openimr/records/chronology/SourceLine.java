package org.openimr.records.chronology;

import java.util.Arrays;
import java.util.OptionalInt;
import org.openimr.records.page.TextLine;

/** A line of a page with its blanks made single; it knows where its characters stood. */
final class SourceLine {
    /** Characters; what a page holds beyond them on one line is no writing, and is not read. */
    private static final int LONGEST = 2_000;

    private final int page;
    private final int number;
    private final String text;
    private final int[] columns;
    private final TextLine line;

    private SourceLine(int page, int number, String text, int[] columns, TextLine line) {
        this.page = page;
        this.number = number;
        this.text = text;
        this.columns = columns;
        this.line = line;
    }

    static SourceLine of(int page, int number, TextLine line) {
        String raw = line.text().substring(0, Math.min(LONGEST, line.text().length()));
        StringBuilder single = new StringBuilder();
        int[] columns = new int[raw.length()];
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            boolean blank = Character.isWhitespace(character) || character == '\u00a0';
            if (blank && (single.isEmpty() || single.charAt(single.length() - 1) == ' ')) continue;
            columns[single.length()] = i;
            single.append(blank ? ' ' : character);
        }
        int length = single.toString().stripTrailing().length();
        return new SourceLine(page, number, single.substring(0, length), Arrays.copyOf(columns, length), line);
    }

    int page() {
        return page;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    double right() {
        return line.box().right();
    }

    OptionalInt confidence() {
        return line.confidence();
    }

    /** Width of a character as a part of the page's width. */
    double characterWidth() {
        return text.isEmpty() ? 0 : (line.box().right() - line.box().left()) / text.length();
    }

    /** Where a character of {@link #text()} stood in the line as it was read. */
    int column(int index) {
        return columns[index];
    }

    /** The words as they were read. */
    String quote(int start, int end) {
        return line.text().substring(columns[start], columns[end - 1] + 1);
    }
}
