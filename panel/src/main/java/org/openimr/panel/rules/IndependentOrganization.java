package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.rules.ReviewOrganization.Affiliation;

/** Lab. Code 139.5(d)(1): neither owned nor controlled by, nor affiliated with, those whose disputes it reviews. */
final class IndependentOrganization implements OrganizationRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(1)"), 1),
            "A review organization must not be owned or controlled by, or affiliated with, an insurer, a claims administrator or their association.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "the review organization's own file");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(ReviewOrganization organization, LocalDate day) {
        return Affiliations.objection(organization, day, IndependentOrganization::isDependence);
    }

    private static boolean isDependence(Affiliation.Link link) {
        return switch (link) {
            case OWNED_BY, CONTROLLED_BY, AFFILIATED_WITH -> true;
            case SHARES_DIRECTOR, SHARES_OFFICER, SHARES_EMPLOYEE -> false;
        };
    }
}
