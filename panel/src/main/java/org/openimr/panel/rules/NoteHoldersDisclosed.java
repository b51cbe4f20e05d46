package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Money;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Lab. Code 139.5(d)(2): holders of notes of more than $100,000; exactly as much is not more. */
final class NoteHoldersDisclosed implements OrganizationRule {
    private static final Money MOST_UNDISCLOSED = Money.dollars(100_000);
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(2)"), 2),
            "A review organization must disclose every holder of a note of more than $100,000.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "the review organization's own file");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(ReviewOrganization organization, LocalDate day) {
        long missing = organization.noteHolders().stream()
                .filter(holder -> holder.amount().compareTo(MOST_UNDISCLOSED) > 0)
                .filter(holder -> !Disclosure.isMade(holder.disclosedOn(), day))
                .count();
        return missing == 0
                ? Optional.empty()
                : Disclosure.missing(
                        "holders of notes of more than " + MOST_UNDISCLOSED.printed() + ", in number " + missing);
    }
}
