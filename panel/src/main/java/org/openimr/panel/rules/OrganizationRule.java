package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Rule;

/** A rule that the review organization has to pass, whoever reviews. */
public interface OrganizationRule extends Rule {
    /** What speaks against it on that day; empty where the rule is satisfied. */
    Optional<Objection> check(ReviewOrganization organization, LocalDate day);
}
