package org.openimr.records.page;

import java.util.OptionalInt;

/**
 * One line of text as it stands on a page.
 *
 * @param confidence  0 to 100, how sure the recognition is; empty where the document holds the text
 */
public record TextLine(String text, Box box, OptionalInt confidence) {
    public TextLine {
        if (text.isBlank()) throw new IllegalArgumentException("a line says something");
        if (text.indexOf('\n') >= 0) throw new IllegalArgumentException("one line, not several");
        if (confidence.isPresent() && (confidence.getAsInt() < 0 || confidence.getAsInt() > 100)) {
            throw new IllegalArgumentException("confidence is 0 to 100: " + confidence.getAsInt());
        }
    }
}
