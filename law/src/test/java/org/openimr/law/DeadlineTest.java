package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final Citation FILING = Citation.laborCode("4610.5(h)(1)(B)");
    private static final String SERVICE = "service of the utilization review decision";

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Deadline filing(String served, ServiceMethod method) {
        return Deadline.from(SERVICE, day(served))
                .plusCalendarDays(30)
                .servedBy(method)
                .rolledForward()
                .under(FILING);
    }

    private static void lastGoodAndFirstBadDay(Deadline deadline, String lastGood) {
        assertThat(deadline.lastDay()).as(deadline.toString()).isEqualTo(day(lastGood));
        assertThat(deadline.isMetBy(day(lastGood))).isTrue();
        assertThat(deadline.daysLate(day(lastGood))).isZero();
        assertThat(deadline.isMetBy(day(lastGood).plusDays(1))).isFalse();
        assertThat(deadline.daysLate(day(lastGood).plusDays(1))).isEqualTo(1);
    }

    @ParameterizedTest(name = "served {0} by {1}: last day {2}")
    @CsvSource({
        "2016-11-03, PERSONAL, 2016-12-05", // day 30 is Saturday 12-03
        "2016-11-03, MAIL_WITHIN_CALIFORNIA, 2016-12-08", // counted on from the Saturday, not from the Monday
        "2016-11-03, MAIL_ELSEWHERE_IN_US, 2016-12-13",
        "2016-11-03, MAIL_ABROAD, 2016-12-23",
        "2016-11-03, OVERNIGHT, 2016-12-06",
        "2016-11-03, FAX, 2016-12-06",
        "2016-11-03, ELECTRONIC, 2016-12-06",
        "2026-03-02, PERSONAL, 2026-04-01",
        "2026-06-03, PERSONAL, 2026-07-06", // day 30 is Friday 07-03, closed for Saturday 07-04
        "2026-06-04, PERSONAL, 2026-07-06", // day 30 is Saturday 07-04
        "2024-10-12, PERSONAL, 2024-11-12", // day 30 is Veterans Day
        "2024-08-28, PERSONAL, 2024-09-30", // day 30 is Native American Day, a Friday
        "2021-08-25, PERSONAL, 2021-09-24", // Native American Day of 2021 was a court day
        "2021-09-11, PERSONAL, 2021-10-12", // day 30 is Columbus Day of 2021
        "2022-09-10, PERSONAL, 2022-10-10", // Columbus Day of 2022 is a court day
        "2023-05-20, PERSONAL, 2023-06-20", // day 30 is Juneteenth
        "2022-05-20, PERSONAL, 2022-06-20", // day 30 is Sunday 06-19, which was no judicial holiday before 2023
        "2016-01-13, PERSONAL, 2016-02-16", // day 30 is Lincoln's Birthday, Friday; then Presidents' Day
        "2026-03-01, PERSONAL, 2026-04-01", // day 30 is Farmworkers Day
        "2024-02-29, PERSONAL, 2024-04-02", // day 30 is Saturday 03-30; Sunday is Cesar Chavez Day, Monday closed
        "2023-12-02, PERSONAL, 2024-01-02", // day 30 is New Year's Day
        "2016-10-25, PERSONAL, 2016-11-28" // day 30 is Thanksgiving Day
    })
    void thirty_days_to_file(String served, ServiceMethod method, String lastGood) {
        lastGoodAndFirstBadDay(filing(served, method), lastGood);
    }

    @Test
    void the_extension_lengthens_the_time_before_the_roll() {
        // Published example: served Thursday 2020-10-01, day 30 is Saturday 2020-10-31.
        lastGoodAndFirstBadDay(filing("2020-10-01", ServiceMethod.PERSONAL), "2020-11-02");
        lastGoodAndFirstBadDay(filing("2020-10-01", ServiceMethod.MAIL_WITHIN_CALIFORNIA), "2020-11-05");
        lastGoodAndFirstBadDay(filing("2020-10-01", ServiceMethod.ELECTRONIC), "2020-11-03");
    }

    @ParameterizedTest(name = "{1} business days from {0}: {2}")
    @CsvSource({
        "2016-11-21, 5, 2016-11-30", // Thanksgiving and the day after
        "2026-06-29, 5, 2026-07-06", // Friday 07-03 counts: the state takes no Friday for a Saturday
        "2023-11-06, 5, 2023-11-14", // Friday 11-10 does not count: Veterans Day is the exception
        "2024-02-09, 1, 2024-02-12", // Lincoln's Birthday counts
        "2022-10-07, 1, 2022-10-10", // Columbus Day counts
        "2023-06-16, 1, 2023-06-19", // Juneteenth counts
        "2024-09-26, 1, 2024-09-27", // Native American Day counts
        "2024-03-29, 1, 2024-04-02", // Cesar Chavez Day on Sunday closes Monday
        "2016-12-30, 1, 2017-01-03", // New Year's Day on Sunday closes Monday
        "2021-12-30, 2, 2022-01-03", // New Year's Day on Saturday closes no Friday
        "2026-01-10, 5, 2026-01-16" // a Saturday start
    })
    void normal_business_days(String from, int n, String lastGood) {
        lastGoodAndFirstBadDay(
                Deadline.from("receipt of the inquiry", day(from))
                        .plusBusinessDays(n)
                        .under(Citation.regulation("9792.10.3(c)")),
                lastGood);
    }

    @ParameterizedTest(name = "{1} court days from {0}: {2}")
    @CsvSource({
        "2026-06-29, 5, 2026-07-07", // Friday 07-03 does not count
        "2024-02-09, 1, 2024-02-13", // Lincoln's Birthday
        "2021-10-08, 1, 2021-10-12", // Columbus Day of 2021
        "2022-10-07, 1, 2022-10-10", // Columbus Day of 2022 counts
        "2023-06-16, 1, 2023-06-20", // Juneteenth
        "2024-09-26, 1, 2024-09-30", // Native American Day
        "2021-12-30, 2, 2022-01-04" // New Year's Day on Saturday closes Friday 12-31
    })
    void court_days(String from, int n, String lastGood) {
        lastGoodAndFirstBadDay(
                Deadline.from("service of the order", day(from))
                        .plusCourtDays(n)
                        .under(Citation.ccp("12a")),
                lastGood);
    }

    @Test
    void explains_itself_in_one_line() {
        assertThat(filing("2016-11-03", ServiceMethod.MAIL_WITHIN_CALIFORNIA).explain())
                .isEqualTo("30 days from service of the utilization review decision 2016-11-03 → 2016-12-03;"
                        + " +5 days for service by mail, CCP 1013(a) → 2016-12-08");
        assertThat(filing("2016-11-03", ServiceMethod.PERSONAL))
                .hasToString("2016-12-05, Lab. Code 4610.5(h)(1)(B) (30 days from service of the utilization review"
                        + " decision 2016-11-03 → 2016-12-03; Saturday, Sunday → 2016-12-05, CCP 12a)");
        assertThat(Deadline.from("receipt of the request", day("2026-06-29"))
                        .plusBusinessDays(1)
                        .plusCalendarDays(3)
                        .rolledForward()
                        .under(Citation.laborCode("4610.6(d)(2)"))
                        .explain())
                .isEqualTo("1 business day from receipt of the request 2026-06-29 → 2026-06-30; +3 days → 2026-07-03;"
                        + " Independence Day (observed), Saturday, Sunday → 2026-07-06, CCP 12a");
    }

    @Test
    void an_act_due_on_the_day_itself_is_moved_off_a_holiday() {
        Deadline deadline = Deadline.from("the hearing day", day("2026-07-03"))
                .rolledForward()
                .under(Citation.ccp("12a"));
        lastGoodAndFirstBadDay(deadline, "2026-07-06");
        assertThat(deadline.explain())
                .isEqualTo(
                        "from the hearing day 2026-07-03; Independence Day (observed), Saturday, Sunday → 2026-07-06,"
                                + " CCP 12a");
    }

    @Test
    void explains_itself_in_sentences_for_a_letter() {
        assertThat(filing("2026-06-03", ServiceMethod.PERSONAL).sentences())
                .containsExactly(
                        "The time runs from service of the utilization review decision on Wednesday, June 3, 2026;"
                                + " that day itself is not counted (Code Civ. Proc. 12).",
                        "30 calendar days after Wednesday, June 3, 2026 is Friday, July 3, 2026 (Code Civ. Proc. 12).",
                        "Because Friday, July 3, 2026 is a holiday, Independence Day (observed), the time runs to the"
                                + " next day that is not a holiday: Monday, July 6, 2026 (Code Civ. Proc. 12a).");
        assertThat(filing("2016-11-03", ServiceMethod.ELECTRONIC).sentences().get(2))
                .isEqualTo("Electronic service adds 2 court days, to Tuesday, December 6, 2016"
                        + " (Code Civ. Proc. 1010.6). Not counted: weekends.");
        assertThat(Deadline.from("receipt of the inquiry", day("2016-11-21"))
                        .plusBusinessDays(5)
                        .under(Citation.regulation("9792.10.3(c)"))
                        .sentences()
                        .get(1))
                .isEqualTo("5 business days after Monday, November 21, 2016 is Wednesday, November 30, 2016"
                        + " (Lab. Code 4600.4(b)). Not counted: Thanksgiving Day on Thursday, November 24, 2016;"
                        + " Day after Thanksgiving on Friday, November 25, 2016; weekends.");
    }

    @Test
    void the_steps_are_data() {
        Deadline deadline = filing("2016-11-03", ServiceMethod.PERSONAL);
        assertThat(deadline.start()).isEqualTo(new Step.Start(SERVICE, day("2016-11-03")));
        assertThat(deadline.steps().get(1))
                .isEqualTo(new Step.Count(
                        30,
                        CountUnit.CALENDAR_DAYS,
                        day("2016-11-03"),
                        day("2016-12-03"),
                        Citation.ccp("12"),
                        List.of()));
        assertThat(deadline.steps().get(2)).isInstanceOfSatisfying(Step.Roll.class, roll -> {
            assertThat(roll.closed()).extracting(c -> c.closure().name()).containsExactly("Saturday", "Sunday");
            assertThat(roll.citation()).isEqualTo(Citation.ccp("12a"));
        });
    }

    @Test
    void every_step_begins_where_the_one_before_ended_and_names_its_clause() {
        List<Step> steps = filing("2026-05-30", ServiceMethod.ELECTRONIC).steps();
        assertThat(steps)
                .extracting(Step::from)
                .containsExactly(day("2026-05-30"), day("2026-05-30"), day("2026-06-29"));
        assertThat(steps).extracting(Step::to).containsExactly(day("2026-05-30"), day("2026-06-29"), day("2026-07-01"));
        assertThat(steps)
                .extracting(Step::citation)
                .containsExactly(Citation.ccp("12"), Citation.ccp("12"), Citation.ccp("1010.6"));
    }

    @Test
    void a_last_day_is_known_no_better_than_the_closures_behind_it() {
        assertThat(filing("2026-06-03", ServiceMethod.PERSONAL).calendarGrade())
                .as("the Council's Friday is practice")
                .isEqualTo(Grade.SECONDARY);
        assertThat(filing("2024-10-12", ServiceMethod.PERSONAL).calendarGrade()).isEqualTo(Grade.TEXT_READ);
        assertThat(filing("2026-05-30", ServiceMethod.PERSONAL).calendarGrade()).isEqualTo(Grade.TEXT_READ);
    }

    @Test
    void the_address_program_adds_twelve_days_only_since_2023() {
        lastGoodAndFirstBadDay(filing("2023-01-02", ServiceMethod.MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM), "2023-02-14");
        lastGoodAndFirstBadDay(filing("2022-12-30", ServiceMethod.MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM), "2023-02-03");
    }

    @Test
    void a_closure_of_the_office_moves_the_last_day_further() {
        CourtCalendar court = Calendars.court()
                .with(Map.of(day("2016-12-05"), new Closure("Office closed", Citation.ccp("12b"), Grade.TEXT_READ)));
        lastGoodAndFirstBadDay(
                Deadline.from(SERVICE, day("2016-11-03"))
                        .plusCalendarDays(30)
                        .rolledForward(court)
                        .under(FILING),
                "2016-12-06");
    }

    @Test
    void a_doubtful_day_is_told() {
        assertThat(filing("2021-08-25", ServiceMethod.PERSONAL).openQuestions())
                .singleElement()
                .satisfies(q -> assertThat(q.question()).startsWith("Native American Day"));
        assertThat(filing("2016-11-03", ServiceMethod.ELECTRONIC).openQuestions())
                .isEmpty();
        assertThat(Deadline.from("receipt of the inquiry", day("2023-06-14"))
                        .plusBusinessDays(5)
                        .under(Citation.regulation("9792.10.3(c)"))
                        .openQuestions())
                .singleElement()
                .satisfies(q -> assertThat(q.question()).startsWith("Juneteenth"));
    }

    @Test
    void steps_out_of_the_order_of_the_law_are_refused() {
        DeadlineArithmetic start = Deadline.from(SERVICE, day("2016-11-03"));
        DeadlineArithmetic counted = start.plusCalendarDays(30);
        assertThatThrownBy(() -> start.servedBy(ServiceMethod.FAX)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> counted.rolledForward().servedBy(ServiceMethod.FAX))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> counted.servedBy(ServiceMethod.FAX).servedBy(ServiceMethod.FAX))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> counted.rolledForward().plusCalendarDays(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> start.under(FILING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> start.plusCalendarDays(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deadline.from(" ", day("2016-11-03"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_deadline_whose_steps_do_not_lead_to_its_last_day_cannot_be_made() {
        Deadline good = filing("2016-11-03", ServiceMethod.PERSONAL);
        assertThatThrownBy(() -> new Deadline(day("2016-12-06"), FILING, good.steps()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2016-12-05");
        List<Step> broken = List.of(good.steps().get(0), good.steps().get(2));
        assertThatThrownBy(() -> new Deadline(good.lastDay(), FILING, broken))
                .isInstanceOf(IllegalArgumentException.class);
        Step.Start second = new Step.Start("another event", good.lastDay());
        List<Step> twoStarts =
                List.of(good.steps().get(0), good.steps().get(1), good.steps().get(2), second);
        assertThatThrownBy(() -> new Deadline(good.lastDay(), FILING, twoStarts))
                .isInstanceOf(IllegalArgumentException.class);
        List<Step> reversed = good.steps().reversed();
        assertThatThrownBy(() -> new Deadline(day("2016-11-03"), FILING, reversed))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
