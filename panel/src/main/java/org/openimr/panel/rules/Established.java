package org.openimr.panel.rules;

import java.util.Set;
import org.openimr.panel.ties.PartyId;

/**
 * What staff found out beyond credentials and ties.
 *
 * @param academicExperts      reviewers, as they stand in the graph, who work at an academic medical center or a cancer
 *     center of the National Cancer Institute: as such they may be contracting providers, Lab. Code 139.5(d)(6)
 * @param reviewOrganizations  whose payments are the fee for reviews, which is no tie, Lab. Code 139.5(d)(6)
 * @param judged               the ways that a person looked at
 */
public record Established(Set<PartyId> academicExperts, Set<PartyId> reviewOrganizations, WaysJudged judged) {
    private static final Established NOTHING = new Established(Set.of(), Set.of(), WaysJudged.none());

    public Established {
        academicExperts = Set.copyOf(academicExperts);
        reviewOrganizations = Set.copyOf(reviewOrganizations);
    }

    /** No exception is known to apply, and nothing was judged. */
    public static Established nothing() {
        return NOTHING;
    }
}
