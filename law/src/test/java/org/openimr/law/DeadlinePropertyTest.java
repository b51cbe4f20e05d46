package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random deadlines against {@link PlainCounting}; the seed in a test's name reproduces it. */
class DeadlinePropertyTest {
    private static final Citation BASIS = Citation.laborCode("4610.5(h)(1)(B)");
    private static final int CASES_PER_SEED = 40;
    private static final List<CountUnit> UNITS = List.of(CountUnit.values());
    private static final List<ServiceMethod> METHODS = List.of(ServiceMethod.values());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static LocalDate anyDay(Random random) {
        // leaves room for the longest count, 60 business days, an extension and a roll
        return Calendars.FIRST_DAY.plusDays(random.nextInt(365 * 22 + 200));
    }

    private static DeadlineArithmetic counted(DeadlineArithmetic start, CountUnit unit, int n) {
        return switch (unit) {
            case CALENDAR_DAYS -> start.plusCalendarDays(n);
            case BUSINESS_DAYS -> start.plusBusinessDays(n);
            case COURT_DAYS -> start.plusCourtDays(n);
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agrees_with_plain_counting(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES_PER_SEED; i++) {
            LocalDate from = anyDay(random);
            CountUnit unit = any(UNITS, random);
            int n = 1 + random.nextInt(60);
            ServiceMethod method = any(METHODS, random);
            Deadline deadline = counted(Deadline.from("an event", from), unit, n)
                    .servedBy(method)
                    .rolledForward()
                    .under(BASIS);

            LocalDate limit = PlainCounting.count(unit, from, n);
            LocalDate extended = PlainCounting.count(method.unit(), limit, method.days(from));
            assertThat(deadline.lastDay())
                    .as("%s", deadline)
                    .isEqualTo(PlainCounting.rolled(CountUnit.COURT_DAYS, extended));
            assertThat(Calendars.court().isOpen(deadline.lastDay())).isTrue();
            assertThat(deadline.isMetBy(deadline.lastDay())).isTrue();
            assertThat(deadline.isMetBy(deadline.lastDay().plusDays(1))).isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_day_between_is_either_counted_or_skipped_with_a_reason(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES_PER_SEED; i++) {
            LocalDate from = anyDay(random);
            CountUnit unit = any(UNITS, random);
            int n = 1 + random.nextInt(60);
            Deadline deadline =
                    counted(Deadline.from("an event", from), unit, n).under(BASIS);
            Step.Count count = (Step.Count) deadline.steps().get(1);
            assertThat(from.datesUntil(count.to()).count())
                    .isEqualTo((long) n + count.skipped().size());
            assertThat(count.skipped()).allMatch(skipped -> PlainCounting.closed(unit, skipped.day()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void later_service_never_gives_an_earlier_last_day_and_a_longer_limit_never_a_shorter_time(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES_PER_SEED; i++) {
            LocalDate from = anyDay(random);
            CountUnit unit = any(UNITS, random);
            int n = 1 + random.nextInt(60);
            LocalDate last = rolled(from, unit, n);
            assertThat(rolled(from.plusDays(1), unit, n)).isAfterOrEqualTo(last);
            assertThat(rolled(from, unit, n + 1)).isAfterOrEqualTo(last);
        }
    }

    private static LocalDate rolled(LocalDate from, CountUnit unit, int n) {
        return counted(Deadline.from("an event", from), unit, n)
                .rolledForward()
                .under(BASIS)
                .lastDay();
    }
}
