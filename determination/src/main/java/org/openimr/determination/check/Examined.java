package org.openimr.determination.check;

import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Span;
import org.openimr.determination.read.Spans;

/**
 * A determination under examination.
 *
 * @param spans  where its fields stood, if it was read from a text
 */
public record Examined(Determination determination, Optional<Spans> spans, Origin origin) {

    /** Place of the field at {@code path}, in the form of {@link Spans#of}. */
    public Optional<Span> place(String path) {
        return spans.flatMap(s -> s.of(path));
    }
}
