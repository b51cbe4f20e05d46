package org.openimr.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.determination.Outcome;

/**
 * The final determination (Lab. Code 4610.6(e)-(h)): what was decided on each disputed item, why, what follows from
 * it, and the determination itself in its published form.
 *
 * @param determination  must carry its case number and an outcome for every item
 * @param party          for a party; empty for the public copy, which has no cover: the published form alone, in
 *                       English
 */
public record FinalDeterminationLetter(
        Letterhead from, LocalDate date, Determination determination, Optional<PartyCopy> party) implements Letter {

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
        party.ifPresent(copy -> {
            copy.panel().ifPresent(panel -> panel.mustAgreeWith(determination));
            boolean owed = copy.authorize().isPresent() && copy.reimburse().isPresent();
            if (anyOverturned(determination) && !owed)
                throw new IllegalArgumentException(
                        "overturned items must be implemented, by which days is not said (Lab. Code 4610.6(j))");
        });
    }

    private static boolean anyOverturned(Determination determination) {
        return determination.issues().stream()
                .anyMatch(issue -> issue.decision().equals(Optional.of(Outcome.OVERTURNED)));
    }

    @Override
    public LetterKind kind() {
        return LetterKind.FINAL_DETERMINATION;
    }

    @Override
    public CaseNumber caseNumber() {
        return determination.caseNumber().orElseThrow();
    }

    @Override
    public Language language() {
        return party.map(PartyCopy::language).orElse(Language.ENGLISH);
    }
}
