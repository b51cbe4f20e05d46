package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Whoever reviews is bound by contract to confidence and independence; no text read says so. */
final class ContractInForce implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.design("contract between reviewer and review organization"), 1),
            "A reviewer must be under contract with the review organization on the day.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "reasons of a match, the reviewer's credentials");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return Standing.of(candidate).contracts().isEmpty()
                ? Objection.that(
                        "No contract is in force on " + candidate.day() + ".", "Renew the contract and enter its term.")
                : Optional.empty();
    }
}
