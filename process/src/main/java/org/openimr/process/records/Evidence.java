package org.openimr.process.records;

import java.time.LocalDate;
import java.util.List;

/** What the file says of one thing that is owed. */
public sealed interface Evidence {
    /** These documents are it. */
    record In(List<Held> documents) implements Evidence {
        public In {
            documents = List.copyOf(documents);
            if (documents.isEmpty()) throw new IllegalArgumentException("some document is it");
        }
    }

    /** A person states that it was done. */
    record Stated(LocalDate on) implements Evidence {}

    /** It is not there. */
    record Absent() implements Evidence {}

    /** Nobody can tell from what is known. */
    record Unknown(Doubt why) implements Evidence {}

    /** In where there is some, absent where there is none. */
    static Evidence inOrAbsent(List<Held> documents) {
        return documents.isEmpty() ? new Absent() : new In(documents);
    }

    /** In where there is some; where there is none, nobody can tell whether there should be. */
    static Evidence inOrUnknown(List<Held> documents, Doubt why) {
        return documents.isEmpty() ? new Unknown(why) : new In(documents);
    }
}
