package org.openimr.panel.rules;

import java.util.Set;
import org.openimr.panel.ties.PartyId;

/**
 * What staff found out beyond credentials and ties.
 *
 * @param academicExperts      reviewers, as they stand in the graph, who work at an academic medical center or a cancer
 *     center of the National Cancer Institute: as such they may be contracting providers, Lab. Code 139.5(d)(6)
 * @param reviewOrganizations  whose payments are the fee for reviews, which is no tie, Lab. Code 139.5(d)(6)
 * @param immaterial           ways that a person looked at and found to be no tie of the law
 */
public record Established(Set<PartyId> academicExperts, Set<PartyId> reviewOrganizations, Set<Concern> immaterial) {
    private static final Established NOTHING = new Established(Set.of(), Set.of(), Set.of());

    public Established {
        academicExperts = Set.copyOf(academicExperts);
        reviewOrganizations = Set.copyOf(reviewOrganizations);
        immaterial = Set.copyOf(immaterial);
    }

    /** No exception is known to apply, and nothing was judged. */
    public static Established nothing() {
        return NOTHING;
    }
}
