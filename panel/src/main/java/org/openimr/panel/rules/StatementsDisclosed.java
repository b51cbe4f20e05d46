package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Lab. Code 139.5(d)(2): what has to be disclosed beside owners and holders of notes. */
final class StatementsDisclosed implements OrganizationRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(2)"), 3),
            "A review organization must disclose controlled entities, biographies, revenue from reviews, clients, and how it matches reviewers and finds conflicts.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "the review organization's own file");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(ReviewOrganization organization, LocalDate day) {
        String missing = Arrays.stream(ReviewOrganization.Statement.values())
                .filter(statement -> !Disclosure.isMade(
                        Optional.ofNullable(organization.statements().get(statement)), day))
                .map(ReviewOrganization.Statement::printed)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Disclosure.missing(missing);
    }
}
