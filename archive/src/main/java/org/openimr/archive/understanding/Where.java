package org.openimr.archive.understanding;

import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Span;

/**
 * Words of a letter.
 *
 * @param passage  the text in which they stand
 * @param span     characters of that text
 */
public record Where(Passage passage, Span span) {
    /** The words themselves; empty where the passage is a field that has no text of its own. */
    public Optional<String> words(Determination letter, Issue item) {
        return passage.text(letter, item).map(text -> text.substring(span.start(), span.end()));
    }
}
