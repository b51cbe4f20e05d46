package org.openimr.panel.commitment;

import java.util.List;
import org.openimr.panel.dispute.CaseReference;

/** Whether an opening is the one of a commitment. */
public sealed interface OpeningVerdict {
    /** Of an opening that is sound in itself, and not what was committed to. */
    String MADE_ANEW = "everything: it is sound in itself, and not what was committed to";

    /** This and nothing else was committed to. */
    record Opens(Assignment assignment) implements OpeningVerdict {}

    /**
     * Something is not as it was committed to.
     *
     * @param with  names of what was changed, as the opening prints them; at least one
     */
    record Tampered(List<String> with) implements OpeningVerdict {
        public Tampered {
            with = List.copyOf(with);
        }
    }

    /** A sound opening, of another assignment. */
    record Swapped(CaseReference number, int seat) implements OpeningVerdict {}
}
