package org.openimr.panel.commitment;

import java.util.List;
import org.openimr.panel.dispute.CaseReference;

/**
 * What is published of an assignment, on its day. It shows nothing of the reviewer, and nothing of what it was made of can
 * be changed afterwards.
 *
 * @param number  the case, which is public anyway
 * @param seat    from 1
 */
public record Commitment(CaseReference number, int seat, Hash root) {
    /** What an opening says of this commitment. */
    public OpeningVerdict verify(Opening opening) {
        List<String> changed = opening.changed();
        if (!changed.isEmpty()) return new OpeningVerdict.Tampered(changed);
        Assignment assignment = opening.assignment();
        if (!assignment.number().equals(number) || assignment.seat() != seat)
            return new OpeningVerdict.Swapped(assignment.number(), assignment.seat());
        return opening.root().equals(root)
                ? new OpeningVerdict.Opens(assignment)
                : new OpeningVerdict.Tampered(List.of(OpeningVerdict.MADE_ANEW));
    }
}
