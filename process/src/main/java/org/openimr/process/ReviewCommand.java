package org.openimr.process;

import java.time.Instant;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.review.ItemDecision;

/** The expert reviewer's commands: only a reviewer of this case may give them. */
public sealed interface ReviewCommand extends CaseCommand {
    /** The clinical case summary, in place of an earlier one. */
    record WriteCaseSummary(Instant at, ClinicalCaseSummary summary) implements ReviewCommand {}

    /** The decision on one item, in place of an earlier one. */
    record DecideItem(Instant at, ItemDecision decision) implements ReviewCommand {}

    /** Hands the finished draft to quality assurance. */
    record SubmitDraft(Instant at) implements ReviewCommand {}

    /** Asks a party for more; copied to all, Lab. Code 4610.6(b). Does not stop the decision's clock. */
    record AskParty(Instant at, PartyRole of, String question) implements ReviewCommand {
        public AskParty {
            if (question.isBlank()) throw new IllegalArgumentException("a request asks something");
        }
    }
}
