package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTest {
    private static final LocalDate AFTER_LAST = Calendars.LAST_DAY.plusDays(1);

    private static WorkingCalendar calendar(CountUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> Calendars.everyDay();
            case BUSINESS_DAYS -> Calendars.business();
            case COURT_DAYS -> Calendars.court();
        };
    }

    @ParameterizedTest(name = "{0} {3}: state offices {1}, courts {2}")
    @CsvSource({
        // the two roll a Saturday differently
        "2026-07-03, open, closed, Friday before Independence Day on a Saturday",
        "2021-12-24, open, closed, Friday before Christmas on a Saturday",
        "2021-12-31, open, closed, Friday before New Year's Day on a Saturday",
        "2027-12-31, open, closed, Friday before New Year's Day on a Saturday",
        "2018-03-30, open, closed, Friday before Cesar Chavez Day on a Saturday",
        "2029-03-30, open, closed, Friday before Farmworkers Day on a Saturday",
        "2017-11-10, closed, closed, Friday before Veterans Day on a Saturday",
        "2023-11-10, closed, closed, Friday before Veterans Day on a Saturday",
        // both take Monday for a Sunday
        "2021-07-05, closed, closed, Monday after Independence Day on a Sunday",
        "2018-11-12, closed, closed, Monday after Veterans Day on a Sunday",
        "2017-01-02, closed, closed, Monday after New Year's Day on a Sunday",
        "2022-12-26, closed, closed, Monday after Christmas on a Sunday",
        "2024-04-01, closed, closed, Monday after Cesar Chavez Day on a Sunday",
        "2013-04-01, closed, closed, Monday after Cesar Chavez Day on a Sunday",
        // the lists differ
        "2016-02-12, open, closed, Lincoln's Birthday",
        "2022-02-11, open, closed, Friday before Lincoln's Birthday on a Saturday",
        "2023-02-13, open, closed, Monday after Lincoln's Birthday on a Sunday",
        "2022-06-20, open, open, Monday after Juneteenth of 2022",
        "2023-06-19, open, closed, Juneteenth",
        "2027-06-18, open, closed, Friday before Juneteenth on a Saturday",
        "2021-09-24, open, open, Native American Day of 2021",
        "2022-09-23, open, closed, Native American Day",
        "2021-10-11, open, closed, Columbus Day of 2021",
        "2022-10-10, open, open, Columbus Day of 2022",
        // the same in both
        "2016-03-31, closed, closed, Cesar Chavez Day",
        "2026-03-31, closed, closed, Farmworkers Day",
        "2016-11-24, closed, closed, Thanksgiving Day",
        "2016-11-25, closed, closed, Day after Thanksgiving",
        "2020-11-11, closed, closed, Veterans Day",
        "2013-01-01, closed, closed, New Year's Day",
        "2035-12-25, closed, closed, Christmas Day",
        // in neither
        "2024-09-09, open, open, Admission Day",
        "2024-04-24, open, open, Genocide Remembrance Day",
        "2016-03-25, open, open, Good Friday",
        "2016-06-20, open, open, Juneteenth before it was a holiday"
    })
    void the_two_calendars_close_as_their_own_law_says(LocalDate day, String state, String courts, String what) {
        assertThat(Calendars.business().isOpen(day)).as("state, " + what).isEqualTo("open".equals(state));
        assertThat(Calendars.court().isOpen(day)).as("courts, " + what).isEqualTo("open".equals(courts));
    }

    @Test
    void a_closure_says_what_closes_the_day_and_how_well_that_is_known() {
        assertThat(Calendars.court().closure(LocalDate.of(2026, 7, 3)))
                .hasValue(new Closure("Independence Day (observed)", Citation.ccp("135"), Grade.SECONDARY));
        assertThat(Calendars.court().closure(LocalDate.of(2026, 9, 25)))
                .hasValue(new Closure("Native American Day", Citation.ccp("135"), Grade.TEXT_READ));
        assertThat(Calendars.court().closure(LocalDate.of(2026, 7, 4)))
                .hasValue(new Closure("Saturday", Citation.ccp("12a"), Grade.TEXT_READ));
        assertThat(Calendars.court().closure(LocalDate.of(2026, 7, 5)))
                .hasValue(new Closure("Sunday", Citation.ccp("10"), Grade.TEXT_READ));
        assertThat(Calendars.business().closure(LocalDate.of(2017, 11, 10)))
                .hasValue(new Closure("Veterans Day (observed)", Citation.governmentCode("19853(a)"), Grade.TEXT_READ));
        assertThat(Calendars.business().closure(LocalDate.of(2019, 6, 1)))
                .hasValue(new Closure("Saturday", Citation.laborCode("4600.4(b)"), Grade.SECONDARY));
        assertThat(Calendars.business().closure(LocalDate.of(2024, 6, 1)))
                .hasValue(new Closure("Saturday", Citation.laborCode("4600.4(b)"), Grade.TEXT_READ));
    }

    @Test
    void a_case_keeps_the_name_that_the_holiday_had_on_its_day() {
        assertThat(Calendars.court().closure(LocalDate.of(2025, 3, 31)).orElseThrow())
                .isEqualTo(new Closure("Cesar Chavez Day", Citation.ccp("135"), Grade.TEXT_READ));
        assertThat(Calendars.court().closure(LocalDate.of(2026, 3, 31)).orElseThrow())
                .isEqualTo(new Closure("Farmworkers Day", Citation.ccp("135"), Grade.SECONDARY));
    }

    @ParameterizedTest
    @EnumSource
    void every_day_of_the_known_years_agrees_with_the_plain_calendar(CountUnit unit) {
        Calendars.FIRST_DAY
                .datesUntil(AFTER_LAST)
                .forEach(day -> assertThat(calendar(unit).isOpen(day))
                        .as(unit + " " + day)
                        .isEqualTo(!PlainCounting.closed(unit, day)));
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSINESS_DAYS", "COURT_DAYS"})
    void outside_the_known_years_there_is_no_answer_rather_than_a_guess(CountUnit unit) {
        WorkingCalendar calendar = calendar(unit);
        assertThat(calendar.closure(Calendars.FIRST_DAY)).isPresent();
        assertThat(calendar.closure(Calendars.LAST_DAY)).isEmpty();
        assertThatThrownBy(() -> calendar.closure(Calendars.FIRST_DAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        CalendarNotKnown.class, e -> assertThat(e.day()).isEqualTo(LocalDate.of(2012, 12, 31)))
                .hasMessageContaining("2012")
                .hasMessageContaining("Code Civ. Proc. 135");
        assertThatThrownBy(() -> calendar.closure(AFTER_LAST)).isInstanceOf(CalendarNotKnown.class);
        assertThatThrownBy(() -> calendar.plus(Calendars.LAST_DAY, 1)).isInstanceOf(CalendarNotKnown.class);
        assertThatThrownBy(() -> Holidays.of(2036, unit)).isInstanceOf(CalendarNotKnown.class);
        assertThatThrownBy(() -> Holidays.of(2012, unit)).isInstanceOf(CalendarNotKnown.class);
    }

    @Test
    void calendar_days_know_no_bounds_and_no_closures() {
        assertThat(Calendars.everyDay().plus(Calendars.LAST_DAY, 400)).isEqualTo(LocalDate.of(2037, 2, 3));
        assertThat(Calendars.everyDay().closedDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_count_is_at_least_one(int n) {
        for (CountUnit unit : CountUnit.values())
            assertThatThrownBy(() -> calendar(unit).plus(Calendars.FIRST_DAY, n))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_that_the_governor_appoints_is_added_and_nothing_else_changes() {
        LocalDate appointed = LocalDate.of(2018, 12, 5);
        Closure mourning = new Closure("Day of mourning", Citation.governmentCode("6700"), Grade.SECONDARY);
        BusinessCalendar business = Calendars.business().with(Map.of(appointed, mourning));
        assertThat(business.closure(appointed)).hasValue(mourning);
        assertThat(business.plus(appointed.minusDays(1), 1)).isEqualTo(appointed.plusDays(1));
        assertThat(Calendars.business().isOpen(appointed)).isTrue();
        assertThat(business.closure(LocalDate.of(2018, 12, 25)))
                .isEqualTo(Calendars.business().closure(LocalDate.of(2018, 12, 25)));
    }

    @Test
    void a_day_on_which_the_office_is_closed_throughout_counts_as_a_holiday() {
        LocalDate closed = LocalDate.of(2016, 12, 5);
        CourtCalendar court = Calendars.court()
                .with(Map.of(closed, new Closure("Office closed", Citation.ccp("12b"), Grade.TEXT_READ)));
        assertThat(court.openDayFrom(LocalDate.of(2016, 12, 3))).isEqualTo(LocalDate.of(2016, 12, 6));
        assertThat(Calendars.court().openDayFrom(LocalDate.of(2016, 12, 3))).isEqualTo(closed);
    }
}
