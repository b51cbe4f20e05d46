package org.openimr.server.pages.seating;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * One who was looked at for a case, with every rule.
 *
 * @param title   the answer: whether he or she may take it
 * @param parts   of the cost; none where a rule speaks against
 * @param failed  rules that were not passed
 * @param passed  rules that were passed
 */
record CandidateView(
        String title,
        List<Crumb> crumbs,
        String number,
        String day,
        int cost,
        List<RankingView.Part> parts,
        List<Check> failed,
        List<Check> passed) {
    CandidateView {
        crumbs = List.copyOf(crumbs);
        parts = List.copyOf(parts);
        failed = List.copyOf(failed);
        passed = List.copyOf(passed);
    }

    /** @param what  what was found against; empty where the rule is passed */
    record Check(String rule, String must, String clause, String what, String remedy) {}
}
