package org.openimr.process.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseEvent;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.IneligibilityCode;

/** How a case ended of which no determination was issued. */
public sealed interface EndWithoutDecision {
    /** California calendar date. */
    LocalDate on();

    /** It was found ineligible; an application may have several reasons. */
    record Ineligible(LocalDate on, Set<IneligibilityCode> reasons) implements EndWithoutDecision {
        public Ineligible {
            reasons = Set.copyOf(reasons);
        }
    }

    /** It was withdrawn, authorized or settled before it was decided. */
    record Terminated(LocalDate on, TerminationGround ground) implements EndWithoutDecision {}

    /**
     * Of a whole history. Of several ends the last counts; a case that was ever decided has none.
     *
     * @param history  a case's events in their order
     */
    static Optional<EndWithoutDecision> of(List<CaseEvent> history) {
        Optional<EndWithoutDecision> end = Optional.empty();
        for (CaseEvent event : history) {
            if (event instanceof CaseEvent.DeterminationIssued) return Optional.empty();
            if (event instanceof CaseEvent.FoundIneligible found)
                end = Optional.of(new Ineligible(CaliforniaTime.dayOf(found.at()), found.reasons()));
            if (event instanceof CaseEvent.ReviewTerminated ended)
                end = Optional.of(new Terminated(CaliforniaTime.dayOf(ended.at()), ended.ground()));
        }
        return end;
    }
}
