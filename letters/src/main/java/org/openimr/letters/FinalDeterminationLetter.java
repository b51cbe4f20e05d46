package org.openimr.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;

/**
 * The final determination (Lab. Code 4610.6(e)-(h)): what was decided on each disputed item, why, what follows from
 * it, and the determination itself in its published form.
 *
 * @param determination  must carry its case number and an outcome for every item
 * @param to             the party; empty for the public copy, which has no cover: the published form alone
 */
public record FinalDeterminationLetter(
        Letterhead from, LocalDate date, Determination determination, Optional<Addressee> to) implements Letter {

    public FinalDeterminationLetter {
        if (determination.caseNumber().isEmpty())
            throw new IllegalArgumentException("a determination without a case number cannot be sent");
        if (determination.issues().isEmpty())
            throw new IllegalArgumentException("a determination without a disputed item cannot be sent");
        determination.issues().stream()
                .filter(issue -> issue.decision().isEmpty())
                .findFirst()
                .ifPresent(issue -> {
                    throw new IllegalArgumentException(
                            "item " + issue.number() + " has no decision: it cannot be sent");
                });
    }

    @Override
    public CaseNumber caseNumber() {
        return determination.caseNumber().orElseThrow();
    }

    @Override
    public String title() {
        return "Independent medical review final determination";
    }
}
