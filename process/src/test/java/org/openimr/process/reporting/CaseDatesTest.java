package org.openimr.process.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.law.ServiceMethod;
import org.openimr.process.CaseEvent.AssignmentNoticeSent;
import org.openimr.process.CaseEvent.FoundEligible;
import org.openimr.process.CaseEvent.FoundIneligible;
import org.openimr.process.CaseEvent.PetitionDenied;
import org.openimr.process.CaseEvent.RecordsDispensedWith;
import org.openimr.process.CaseEvent.RecordsFoundComplete;
import org.openimr.process.eligibility.IneligibilityCode;

class CaseDatesTest {
    /** Eleven in the evening in California, the next day elsewhere. */
    private static final Instant LATE_EVENING = Instant.parse("2026-04-01T06:00:00Z");

    private static final LocalDate THAT_DAY = LocalDate.of(2026, 3, 31);

    @Test
    void days_are_those_of_california() {
        assertThat(CaseDates.of(List.of(new FoundEligible(LATE_EVENING, List.of())))
                        .on(Milestone.ELIGIBLE))
                .hasValue(THAT_DAY);
    }

    @Test
    void of_what_happens_again_the_first_counts() {
        Instant later = LATE_EVENING.plusSeconds(1_000_000);
        CaseDates dates = CaseDates.of(List.of(
                new FoundIneligible(LATE_EVENING, Set.of(IneligibilityCode.LATE)),
                new FoundIneligible(later, Set.of(IneligibilityCode.UNSIGNED)),
                new AssignmentNoticeSent(LATE_EVENING, ServiceMethod.FAX),
                new AssignmentNoticeSent(later, ServiceMethod.FAX)));
        assertThat(dates.reached()).isEqualTo(Map.of(Milestone.INELIGIBLE, THAT_DAY, Milestone.ASSIGNED, THAT_DAY));
        assertThat(dates.reasons()).containsExactly(IneligibilityCode.LATE);
    }

    @Test
    void a_review_without_the_records_never_has_them_complete() {
        assertThat(CaseDates.of(List.of(new RecordsDispensedWith(LATE_EVENING))).reached())
                .isEmpty();
        assertThat(CaseDates.of(List.of(new RecordsFoundComplete(LATE_EVENING))).on(Milestone.RECORDS_COMPLETE))
                .hasValue(THAT_DAY);
    }

    @Test
    void what_moves_no_figure_changes_nothing() {
        assertThat(CaseDates.NONE.after(new PetitionDenied(LATE_EVENING))).isEqualTo(CaseDates.NONE);
    }
}
