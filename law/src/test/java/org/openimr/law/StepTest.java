package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that cannot be wrong. */
class StepTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 29);
    private static final Citation CLAUSE = Citation.ccp("12");
    private static final Closure SATURDAY = new Closure("Saturday", Citation.ccp("12a"), Grade.TEXT_READ);

    @Test
    void a_count_and_an_extension_add_at_least_one_day() {
        assertThatThrownBy(() -> new Step.Count(0, CountUnit.COURT_DAYS, DAY, DAY, CLAUSE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step.Extension(
                        ServiceMethod.PERSONAL, 0, CountUnit.CALENDAR_DAYS, DAY, DAY, CLAUSE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_last_day_moves_only_forward_and_only_past_closed_days() {
        assertThatThrownBy(() -> new Step.Roll(DAY, DAY.plusDays(1), List.of(), CLAUSE))
                .isInstanceOf(IllegalArgumentException.class);
        List<ClosedDay> closed = List.of(new ClosedDay(DAY, SATURDAY));
        assertThatThrownBy(() -> new Step.Roll(DAY, DAY, closed, CLAUSE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Step.Roll(DAY, DAY.plusDays(1), closed, CLAUSE).passedOver())
                .isEqualTo(closed);
    }

    @Test
    void a_closure_has_a_name() {
        assertThatThrownBy(() -> new Closure(" ", CLAUSE, Grade.TEXT_READ))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} adds {1} {2}, {3}")
    @CsvSource({
        "PERSONAL, 0, CALENDAR_DAYS, Code Civ. Proc. 1011",
        "MAIL_WITHIN_CALIFORNIA, 5, CALENDAR_DAYS, Code Civ. Proc. 1013(a)",
        "MAIL_ELSEWHERE_IN_US, 10, CALENDAR_DAYS, Code Civ. Proc. 1013(a)",
        "MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM, 12, CALENDAR_DAYS, Code Civ. Proc. 1013(a)",
        "MAIL_ABROAD, 20, CALENDAR_DAYS, Code Civ. Proc. 1013(a)",
        "OVERNIGHT, 2, COURT_DAYS, Code Civ. Proc. 1013(c)",
        "FAX, 2, COURT_DAYS, Code Civ. Proc. 1013(e)",
        "ELECTRONIC, 2, COURT_DAYS, Code Civ. Proc. 1010.6"
    })
    void service_adds_what_the_code_says(ServiceMethod method, int days, CountUnit unit, String citation) {
        assertThat(method.days()).isEqualTo(days);
        assertThat(method.unit()).isEqualTo(unit);
        assertThat(method.citation()).hasToString(citation);
        assertThat(method.words()).isNotBlank();
        assertThat(method.days(LocalDate.of(2023, 1, 1))).isEqualTo(days);
    }

    @Test
    void units_are_worded_for_people() {
        assertThat(CountUnit.CALENDAR_DAYS.of(1)).isEqualTo("1 day");
        assertThat(CountUnit.CALENDAR_DAYS.inFull(30)).isEqualTo("30 calendar days");
        assertThat(CountUnit.BUSINESS_DAYS.of(5)).isEqualTo("5 business days");
        assertThat(CountUnit.COURT_DAYS.inFull(1)).isEqualTo("1 court day");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void not_every_month_has_a_fifth_monday(int nth) {
        assertThatThrownBy(() -> new DayRule.NthWeekday(nth, DayOfWeek.MONDAY, Month.MAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_holiday_is_not_dated_on_a_day_that_some_years_lack() {
        assertThatThrownBy(() -> new DayRule.FixedDate(MonthDay.of(2, 29)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void calendar_days_have_no_holidays() {
        assertThatThrownBy(() -> new HolidayRule(
                        CountUnit.CALENDAR_DAYS,
                        "New Year's Day",
                        new DayRule.FixedDate(MonthDay.of(1, 1)),
                        EffectivePeriod.from(DAY),
                        WeekendRule.SUNDAY_TO_MONDAY,
                        CLAUSE,
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} dated {1} closes {2}")
    @CsvSource(
            nullValues = "nothing",
            value = {
                "SUNDAY_TO_MONDAY, 2026-07-04, nothing",
                "SUNDAY_TO_MONDAY, 2021-07-04, 2021-07-05",
                "SUNDAY_TO_MONDAY, 2025-07-04, 2025-07-04",
                "SUNDAY_TO_MONDAY_SATURDAY_TO_FRIDAY, 2023-11-11, 2023-11-10",
                "SUNDAY_TO_MONDAY_SATURDAY_TO_FRIDAY, 2018-11-11, 2018-11-12",
                "COUNCIL_NAMES_ANOTHER_DAY, 2026-07-04, 2026-07-03",
                "COUNCIL_NAMES_ANOTHER_DAY, 2021-07-04, 2021-07-05",
                "ALWAYS_A_WEEKDAY, 2026-01-19, 2026-01-19",
                "ALWAYS_A_WEEKDAY, 2026-01-18, nothing",
                "ALWAYS_A_WEEKDAY, 2026-01-17, nothing"
            })
    void weekends_are_rolled_by_their_own_rule(WeekendRule rule, LocalDate dated, @Nullable LocalDate closed) {
        assertThat(rule.closedDay(dated)).isEqualTo(Optional.ofNullable(closed));
    }
}
