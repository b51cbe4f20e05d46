package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HolidaysTest {
    @Test
    void the_register_lists_every_rule_with_citation_dates_and_weekend_rule() {
        assertThat(Holidays.register())
                .hasSize(28)
                .extracting(rule -> rule.citation().printed())
                .containsOnly("Gov. Code 19853(a)", "Code Civ. Proc. 135");
        assertThat(Holidays.register(CountUnit.BUSINESS_DAYS)).hasSize(12);
        assertThat(Holidays.register(CountUnit.COURT_DAYS)).hasSize(16);
        assertThat(Holidays.register(CountUnit.CALENDAR_DAYS)).isEmpty();
    }

    @Test
    void no_holiday_has_two_rules_in_force_on_one_day() {
        List<HolidayRule> rules = Holidays.register();
        for (int i = 0; i < rules.size(); i++)
            for (HolidayRule other : rules.subList(i + 1, rules.size())) {
                HolidayRule rule = rules.get(i);
                if (rule.calendar() == other.calendar() && rule.date().equals(other.date()))
                    assertThat(rule.inForce().overlaps(other.inForce()))
                            .as(rule + " / " + other)
                            .isFalse();
            }
    }

    @Test
    void a_rule_that_may_fall_on_a_weekend_says_what_happens_then() {
        for (HolidayRule rule : Holidays.register()) {
            boolean fallsOnWeekends = IntStream.rangeClosed(2013, 2035)
                    .mapToObj(year -> rule.date().in(year).getDayOfWeek())
                    .anyMatch(w -> w == DayOfWeek.SATURDAY || w == DayOfWeek.SUNDAY);
            assertThat(rule.weekend() == WeekendRule.ALWAYS_A_WEEKDAY)
                    .as(rule.name())
                    .isEqualTo(!fallsOnWeekends);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSINESS_DAYS", "COURT_DAYS"})
    void a_closed_day_is_a_weekday_and_no_two_holidays_share_it(CountUnit unit) {
        List<LocalDate> closed = IntStream.rangeClosed(2013, 2035)
                .boxed()
                .flatMap(year -> Holidays.of(year, unit).stream())
                .flatMap(o -> o.closed().stream())
                .toList();
        assertThat(closed)
                .doesNotHaveDuplicates()
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void rules_are_printed_as_the_statute_words_them() {
        assertThat(Holidays.register(CountUnit.COURT_DAYS))
                .extracting(rule -> rule.name() + ": " + rule.date().printed())
                .contains(
                        "Martin Luther King, Jr. Day: third Monday of January",
                        "Farmworkers Day: March 31",
                        "Memorial Day: last Monday of May",
                        "Native American Day: fourth Friday of September",
                        "Columbus Day: second Monday of October",
                        "Labor Day: first Monday of September",
                        "Day after Thanksgiving: day after the fourth Thursday of November");
    }

    @Test
    void what_is_not_settled_is_listed_with_what_is_done_meanwhile() {
        assertThat(Holidays.openQuestions()).hasSize(4).allSatisfy(q -> {
            assertThat(q.question()).endsWith(".");
            assertThat(q.taken()).endsWith(".");
        });
        OpenQuestion nativeAmericanDay = Holidays.openQuestions().getFirst();
        assertThat(nativeAmericanDay.touches(LocalDate.of(2015, 9, 25))).isTrue();
        assertThat(nativeAmericanDay.touches(LocalDate.of(2015, 9, 18))).isFalse();
        assertThat(nativeAmericanDay.touches(LocalDate.of(2022, 9, 23))).isFalse();
    }

    @Test
    void a_doubtful_day_is_never_closed() {
        Calendars.FIRST_DAY.datesUntil(Calendars.LAST_DAY).forEach(day -> {
            if (OpenQuestions.touching(day, CountUnit.COURT_DAYS).findAny().isPresent()
                    && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                assertThat(Calendars.court().isOpen(day)).as(day.toString()).isTrue();
            if (OpenQuestions.touching(day, CountUnit.BUSINESS_DAYS).findAny().isPresent()
                    && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                assertThat(Calendars.business().isOpen(day)).as(day.toString()).isTrue();
        });
    }
}
