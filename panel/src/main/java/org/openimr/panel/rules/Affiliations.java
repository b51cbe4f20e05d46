package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.openimr.panel.rules.ReviewOrganization.Affiliation;

/** Links of the review organization to those from whom it has to be independent. */
final class Affiliations {
    private Affiliations() {}

    /** The first of the wanted links that holds on the day. */
    static Optional<Objection> objection(
            ReviewOrganization organization, LocalDate day, Predicate<Affiliation.Link> wanted) {
        return organization.affiliations().stream()
                .filter(affiliation -> wanted.test(affiliation.link()))
                .filter(affiliation -> affiliation.when().contains(day))
                .findFirst()
                .flatMap(affiliation -> Objection.that(
                        "The review organization is "
                                + affiliation.link().printed() + " "
                                + affiliation.with().printed() + ".",
                        "End the link, or tell the Administrative Director that this organization cannot review."));
    }
}
