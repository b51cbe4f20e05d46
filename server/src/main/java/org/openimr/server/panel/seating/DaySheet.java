package org.openimr.server.panel.seating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openimr.panel.assignment.SolvedDay;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.server.cases.SeekingCase;

/**
 * The cases that wait for a reviewer on one day, and who is proposed for each. It names reviewers and stays in the review
 * organization.
 *
 * @param undescribed  of which nobody has said what they ask for; they are not in the assignment
 * @param described    those in the assignment
 * @param offered      how many wait for a reviewer's answer; they are not in the assignment
 */
public record DaySheet(
        LocalDate day,
        long seed,
        List<SeekingCase> undescribed,
        Map<CaseReference, SeekingCase> described,
        int offered,
        SolvedDay solved) {
    public DaySheet {
        undescribed = List.copyOf(undescribed);
        described = Map.copyOf(described);
    }
}
