package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Calendars;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.rules.ReviewOrganization.ClientChange;

/** Lab. Code 139.5(d)(2): changes of clients within 5 business days, the day of the change left out. */
final class ClientChangesDisclosed implements OrganizationRule {
    private static final int BUSINESS_DAYS = 5;
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(2)"), 4),
            "A review organization must disclose a change of its clients within 5 business days.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "the review organization's own file");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(ReviewOrganization organization, LocalDate day) {
        long late = organization.clientChanges().stream()
                .filter(change -> isLate(change, day))
                .count();
        return late == 0
                ? Optional.empty()
                : Objection.that(
                        "Changes of clients that were not disclosed within 5 business days: " + late + ".",
                        "Disclose them to the Administrative Director now, and say why they are late.");
    }

    private static boolean isLate(ClientChange change, LocalDate day) {
        LocalDate lastDay = Calendars.business().plus(change.on(), BUSINESS_DAYS);
        return change.disclosedOn().orElse(day).isAfter(lastDay);
    }
}
