package org.openimr.records.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The text of one page.
 *
 * @param lines  in reading order; line numbers count from 1 in this order
 */
public record PageText(TextSource source, List<TextLine> lines) {
    public PageText {
        lines = List.copyOf(lines);
        if ((source == TextSource.NONE) != lines.isEmpty()) {
            throw new IllegalArgumentException("text without a source, or a source without text");
        }
    }

    /** A page that shows no text. */
    public static PageText none() {
        return new PageText(TextSource.NONE, List.of());
    }

    /** The lines, each closed by a line feed. */
    public String text() {
        return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    /** Mean confidence over the characters, 0 to 100; empty where nothing was recognised. */
    public OptionalInt confidence() {
        long characters = 0;
        long weighed = 0;
        for (TextLine line : lines) {
            if (line.confidence().isEmpty()) continue;
            characters += line.text().length();
            weighed += (long) line.confidence().getAsInt() * line.text().length();
        }
        return characters == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(weighed / characters));
    }
}
