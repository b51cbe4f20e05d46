package org.openimr.panel.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;

/**
 * No tie can be found to whoever is not named. Lab. Code 139.5(d)(5) says to whom there may be none; that those whom every
 * dispute has are named before a reviewer is seated is our choice.
 */
final class PartiesKnown implements SeatRule {
    /** In the order of the law; of several in one place any one is enough. */
    private static final List<List<Involvement>> NEEDED = List.of(
            List.of(Involvement.EMPLOYER),
            List.of(Involvement.INSURER, Involvement.CLAIMS_ADMINISTRATOR),
            List.of(Involvement.PHYSICIAN),
            List.of(Involvement.EMPLOYEE));

    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(5)"), 6),
            "A dispute must name the employer, the insurer or the claims administrator, the physician who asks for the treatment and the injured worker before ties to them are looked for.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "reasons of a match, parties of the case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        Set<Involvement> named =
                candidate.dispute().involved().stream().map(Involved::as).collect(Collectors.toUnmodifiableSet());
        String missing = NEEDED.stream()
                .filter(any -> any.stream().noneMatch(named::contains))
                .map(PartiesKnown::printed)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Objection.that(
                        "The dispute does not name all whom every dispute has, so no tie to them can be found. Missing: "
                                + missing + ".",
                        "Enter who they are among those involved in the dispute, and look for ties again.");
    }

    private static String printed(List<Involvement> any) {
        return any.stream().map(Involvement::printed).collect(Collectors.joining(" or "));
    }
}
