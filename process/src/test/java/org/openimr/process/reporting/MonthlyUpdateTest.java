package org.openimr.process.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.process.reporting.Figure.AGE_FROM_ASSIGNED_DATE;
import static org.openimr.process.reporting.Figure.AGE_FROM_COMPLETE_RECORDS;
import static org.openimr.process.reporting.Figure.DECISIONS_ISSUED;
import static org.openimr.process.reporting.Figure.FOUND_ELIGIBLE;
import static org.openimr.process.reporting.Figure.FOUND_INELIGIBLE;
import static org.openimr.process.reporting.Figure.TOTAL_APPLICATIONS;
import static org.openimr.process.reporting.Figure.TREATMENT_REQUESTS_DECIDED;
import static org.openimr.process.reporting.Figure.TREATMENT_REQUESTS_OVERTURNED;
import static org.openimr.process.reporting.Figure.UNIQUE_APPLICATIONS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.reporting.MonthlyUpdate.Value;

class MonthlyUpdateTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static CaseDates dates(Map<Milestone, String> reached) {
        return new CaseDates(
                reached.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> LocalDate.parse(entry.getValue()))),
                Set.of(),
                0,
                0);
    }

    private static CaseDates decided(String assigned, String complete, String issued, int items, int overturned) {
        CaseDates dates = dates(Map.of(
                Milestone.RECEIVED, "2026-01-05",
                Milestone.ASSIGNED, assigned,
                Milestone.RECORDS_COMPLETE, complete,
                Milestone.ISSUED, issued));
        return new CaseDates(dates.reached(), Set.of(), items, overturned);
    }

    private static MonthlyUpdate update(CaseDates... cases) {
        MonthlyUpdate update = new MonthlyUpdate(MARCH);
        List.of(cases).forEach(update::add);
        return update;
    }

    @Test
    void a_month_has_its_first_day_and_its_last_and_no_other() {
        MonthlyUpdate update = update(
                dates(Map.of(Milestone.RECEIVED, "2026-02-28")),
                dates(Map.of(Milestone.RECEIVED, "2026-03-01")),
                dates(Map.of(Milestone.RECEIVED, "2026-03-31")),
                dates(Map.of(Milestone.RECEIVED, "2026-04-01")),
                dates(Map.of(Milestone.RECEIVED, "2025-03-15")));
        assertThat(update.value(TOTAL_APPLICATIONS)).isEqualTo(new Value(2, 2));
    }

    @Test
    void a_duplicate_is_an_application_and_no_unique_one_whenever_it_was_found() {
        MonthlyUpdate update = update(
                dates(Map.of(Milestone.RECEIVED, "2026-03-02")),
                dates(Map.of(Milestone.RECEIVED, "2026-03-02", Milestone.DUPLICATE, "2026-04-02")));
        assertThat(update.value(TOTAL_APPLICATIONS).sum()).isEqualTo(2);
        assertThat(update.value(UNIQUE_APPLICATIONS).sum()).isEqualTo(1);
    }

    @Test
    void a_finding_counts_in_its_own_month() {
        MonthlyUpdate update = update(
                dates(Map.of(Milestone.RECEIVED, "2026-02-20", Milestone.ELIGIBLE, "2026-03-01")),
                dates(Map.of(Milestone.RECEIVED, "2026-03-20", Milestone.ELIGIBLE, "2026-04-01")));
        assertThat(update.value(FOUND_ELIGIBLE).sum()).isEqualTo(1);
        assertThat(update.value(FOUND_INELIGIBLE).sum()).isZero();
    }

    @Test
    void each_reason_of_an_ineligible_application_is_counted() {
        CaseDates late = new CaseDates(
                Map.of(Milestone.INELIGIBLE, LocalDate.of(2026, 3, 9)),
                Set.of(IneligibilityCode.LATE, IneligibilityCode.UNSIGNED),
                0,
                0);
        CaseDates other = new CaseDates(
                Map.of(Milestone.INELIGIBLE, LocalDate.of(2026, 2, 9)), Set.of(IneligibilityCode.LATE), 0, 0);
        MonthlyUpdate update = update(late, other);
        assertThat(update.value(FOUND_INELIGIBLE).sum()).isEqualTo(1);
        assertThat(update.reasons())
                .containsExactlyInAnyOrderEntriesOf(Map.of(IneligibilityCode.LATE, 1L, IneligibilityCode.UNSIGNED, 1L));
    }

    @Test
    void ages_are_calendar_days_over_the_decisions_of_the_month() {
        MonthlyUpdate update = update(
                decided("2026-02-25", "2026-03-02", "2026-03-12", 1, 0),
                decided("2026-03-01", "2026-03-20", "2026-03-31", 2, 1),
                decided("2026-02-01", "2026-02-02", "2026-04-01", 5, 5));
        assertThat(update.value(DECISIONS_ISSUED).sum()).isEqualTo(2);
        assertThat(update.value(AGE_FROM_ASSIGNED_DATE).mean()).hasValue((15 + 30) / 2.0);
        assertThat(update.value(AGE_FROM_COMPLETE_RECORDS).mean()).hasValue((10 + 11) / 2.0);
        assertThat(update.value(TREATMENT_REQUESTS_DECIDED)).isEqualTo(new Value(2, 3));
        assertThat(update.value(TREATMENT_REQUESTS_OVERTURNED)).isEqualTo(new Value(1, 1));
    }

    @Test
    void a_decision_without_the_records_has_no_age_from_them() {
        MonthlyUpdate update = update(dates(Map.of(Milestone.ASSIGNED, "2026-03-01", Milestone.ISSUED, "2026-03-31")));
        assertThat(update.value(AGE_FROM_ASSIGNED_DATE).mean()).hasValue(30);
        assertThat(update.value(AGE_FROM_COMPLETE_RECORDS).mean()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_month_without_cases_has_nothing(Figure figure) {
        assertThat(update().value(figure)).isEqualTo(new Value(0, 0));
        assertThat(figure.definition()).endsWith(".");
    }
}
