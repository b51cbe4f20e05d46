package org.openimr.server.archive;

import java.util.List;
import org.openimr.archive.PublishedId;

/** What an order to settle a conflict came to. */
public sealed interface Settlement {
    /** It is settled, and recorded with who and when. */
    record Settled(LetterConflict conflict) implements Settlement {}

    /** No unsettled letter is kept aside under the number, or none whose document's hash begins so. */
    record NoneAside(PublishedId id) implements Settlement {}

    /** More than one is, and the order did not say which. */
    record Several(List<LetterConflict> conflicts) implements Settlement {
        public Several {
            conflicts = List.copyOf(conflicts);
        }
    }
}
