package org.openimr.process;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Petition;

/** What follows a decision: Lab. Code 4610.6(h) to (j), 8 CCR 9792.10.7, 10575. */
public sealed interface OutcomeCommand extends CaseCommand {
    /** The claims administrator authorized or paid for what was found necessary. */
    record ReportImplementation(Implementation done) implements OutcomeCommand {}

    /** A verified petition was received. */
    record FilePetition(Petition petition) implements OutcomeCommand {}

    /** The appeals board denied or dismissed the petition. */
    record DenyPetition(Instant at) implements OutcomeCommand {}

    /**
     * The appeals board reversed the decision and sent it back, Lab. Code 4610.6(i).
     *
     * @param ground     the statutory ground that it found
     * @param statement  which fact was wrong, or what else the order says
     */
    record ReverseDecision(Instant at, AppealGround ground, String statement) implements OutcomeCommand {
        public ReverseDecision {
            if (statement.isBlank()) throw new IllegalArgumentException("the order says what was wrong");
        }
    }

    /** Puts a clerical error right as a new version; the old one stays visible. */
    record CorrectClericalError(Instant at, String why, List<Correction.Change> changes) implements OutcomeCommand {
        public CorrectClericalError {
            changes = List.copyOf(changes);
            if (changes.isEmpty()) throw new IllegalArgumentException("a correction changes something");
            if (why.isBlank()) throw new IllegalArgumentException("a correction says why");
            if (Set.copyOf(changes).size() != changes.size()) {
                throw new IllegalArgumentException("a change is named once");
            }
        }
    }
}
