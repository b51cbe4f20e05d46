package org.openimr.records.chronology;

import java.util.function.Consumer;

/** Finds events of one kind in the passages of one document, which it is given in their order. */
interface EventRule {
    void read(Reading reading, Consumer<ChronologyEvent> found);

    /** After the last passage of the document. */
    default void end(Consumer<ChronologyEvent> found) {}
}
