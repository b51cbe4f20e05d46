package org.openimr.panel.commitment;

import java.util.List;
import org.openimr.panel.dispute.CaseReference;

/** What a remand proof shows. */
public sealed interface RemandVerdict {
    /** Two people hold the two seats. */
    record Different() implements RemandVerdict {}

    /** One person holds both. */
    record SameReviewer() implements RemandVerdict {}

    /** Chain or key differ: such tags cannot be compared, whether they are equal or not. */
    record NotOneChain() implements RemandVerdict {}

    /**
     * A leaf is not part of the commitment.
     *
     * @param of    case of the commitment
     * @param with  names of such leaves, as the proof prints them
     */
    record Tampered(CaseReference of, List<String> with) implements RemandVerdict {
        public Tampered {
            with = List.copyOf(with);
        }
    }

    /** What is shown is part of the commitment of another case. */
    record Swapped(CaseReference of, CaseReference shown) implements RemandVerdict {}
}
