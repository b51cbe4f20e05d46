package org.openimr.process.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.process.OutcomeRefusal;
import org.openimr.process.Refusal;
import org.openimr.process.outcome.Petition;

/** What a petition must have, whatever the number of the rule: grounds, verification, service, the board's number. */
final class PetitionForm {
    static final String MUST = "A petition must be verified, must state its grounds, must bear the adjudication number,"
            + " and must be served on the Administrative Director's unit.";

    private PetitionForm() {}

    static Optional<Refusal> check(Petition petition) {
        List<String> defects = new ArrayList<>();
        if (petition.grounds().isEmpty()) defects.add("no ground is stated; a ground that is not raised is waived");
        if (!petition.verified()) defects.add("it is not verified");
        if (!petition.servedOnUnit()) defects.add("it was not served on the Administrative Director's unit");
        if (petition.adjudicationNumber().isBlank()) defects.add("the adjudication (ADJ) number is missing");
        return defects.isEmpty() ? Optional.empty() : Optional.of(new OutcomeRefusal.PetitionDefective(defects));
    }
}
