package org.openimr.panel.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Lab. Code 139.5(d)(2): owners of more than 5 percent; exactly 5 is not more. */
final class OwnersDisclosed implements OrganizationRule {
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(2)"), 1),
            "A review organization must disclose every owner of more than 5 percent.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "the review organization's own file");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(ReviewOrganization organization, LocalDate day) {
        long missing = organization.owners().stream()
                .filter(owner -> owner.share().compareTo(TWENTIETH) > 0)
                .filter(owner -> !Disclosure.isMade(owner.disclosedOn(), day))
                .count();
        return missing == 0
                ? Optional.empty()
                : Disclosure.missing("owners of more than 5 percent, in number " + missing);
    }
}
