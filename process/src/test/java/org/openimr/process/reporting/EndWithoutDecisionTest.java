package org.openimr.process.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.process.CaseEvent.FoundEligible;
import org.openimr.process.CaseEvent.FoundIneligible;
import org.openimr.process.CaseEvent.ReviewTerminated;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.IneligibilityCode;

class EndWithoutDecisionTest {
    /** Eleven in the evening in California, the next day elsewhere. */
    private static final Instant AT = Instant.parse("2026-04-01T06:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final FoundIneligible LATE = new FoundIneligible(AT, Set.of(IneligibilityCode.LATE));
    private static final ReviewTerminated WITHDRAWN =
            new ReviewTerminated(AT, TerminationGround.WITHDRAWN_BY_APPLICANT);

    @Test
    void an_application_found_ineligible_ends_for_its_reasons_on_the_day_in_california() {
        assertThat(EndWithoutDecision.of(List.of(LATE)))
                .contains(new EndWithoutDecision.Ineligible(DAY, Set.of(IneligibilityCode.LATE)));
    }

    @Test
    void of_several_ends_the_last_counts_and_an_open_case_has_none() {
        assertThat(EndWithoutDecision.of(List.of(LATE, WITHDRAWN)))
                .contains(new EndWithoutDecision.Terminated(DAY, TerminationGround.WITHDRAWN_BY_APPLICANT));
        assertThat(EndWithoutDecision.of(List.of(new FoundEligible(AT, List.of()))))
                .isEmpty();
    }
}
