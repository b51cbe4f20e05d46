package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.rules.ReviewOrganization.Affiliation;

/** Lab. Code 139.5(d)(1): no member of the board, officer or employee in common. */
final class NoSharedPeople implements OrganizationRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(1)"), 2),
            "A review organization must not share board members, officers or employees with an insurer, a claims administrator or their association.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "the review organization's own file");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(ReviewOrganization organization, LocalDate day) {
        return Affiliations.objection(organization, day, NoSharedPeople::isShared);
    }

    private static boolean isShared(Affiliation.Link link) {
        return switch (link) {
            case SHARES_DIRECTOR, SHARES_OFFICER, SHARES_EMPLOYEE -> true;
            case OWNED_BY, CONTROLLED_BY, AFFILIATED_WITH -> false;
        };
    }
}
