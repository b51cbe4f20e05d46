package org.openimr.process.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ClockDeadline;
import org.openimr.law.ClockStep;
import org.openimr.law.ServiceMethod;
import org.openimr.process.CaseState;
import org.openimr.process.ProcessSettings;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.clocks.Limit;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Served;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.outcome.Decided;
import org.openimr.process.simulation.Arrivals;
import org.openimr.process.simulation.FinishedCase;
import org.openimr.process.simulation.Scenario;
import org.openimr.process.simulation.Simulation;

/**
 * The clocks of simulated cases of 2013 to 2035, as the process counts them, against the plain law. {@code
 * -Doracle.simulated=1000000} sets how many cases.
 */
class SimulatedCasesTest {
    private static final int CASES = Integer.getInteger("oracle.simulated", 20_000);
    private static final long SEED = 2_013;

    private final Clocks clocks = new Clocks(ProcessSettings.defaults());
    private final Map<ClockName, LongAdder> agreed = new EnumMap<>(ClockName.class);

    @Test
    void every_clock_of_every_simulated_case_agrees_with_the_plain_law() {
        for (ClockName name : ClockName.values()) agreed.put(name, new LongAdder());
        long began = System.nanoTime();
        var result = new Simulation(
                        Scenario.of(SEED, Arrivals.over(CASES, 2013, 2035)),
                        ProcessSettings.defaults(),
                        2,
                        this::compare,
                        _ -> {})
                .run();
        System.out.printf(
                "oracle: clocks of %,d simulated cases agree: %s, %d s%n",
                result.cases().size(), agreed, (System.nanoTime() - began) / 1_000_000_000);
        assertThat(result.isSound()).isTrue();
        assertThat(agreed).allSatisfy((name, count) -> {
            if (name != ClockName.WORKERS_RECORDS)
                assertThat(count.sum()).as(name.name()).isGreaterThan(CASES / 500);
        });
    }

    private void compare(FinishedCase finished) {
        CaseState state = finished.state();
        Docket docket = state.filedDocket().orElseThrow();
        List<Clock> all = clocks.of(state);
        int inquiry = 0;
        for (Clock clock : all) {
            // The plain law names a minute by the clock on the wall, and this one shows it twice; law's own tests count
            // it.
            if (clock.limit() instanceof Limit.ByHour(var deadline) && countsFromAnHourToldTwice(deadline)) continue;
            int asked = clock.name() == ClockName.INQUIRY ? inquiry++ : 0;
            fact(clock.name(), state, docket, asked).ifPresent(fact -> {
                assertThat(last(clock.limit()))
                        .as(
                                "%s of %s: %s",
                                clock.name(),
                                finished.summary().number(),
                                clock.limit().explain())
                        .isEqualTo(PlainLaw.answer(fact.row(), fact.plain()).last() + fact.seconds());
                Objects.requireNonNull(agreed.get(clock.name())).increment();
            });
        }
    }

    private static boolean countsFromAnHourToldTwice(ClockDeadline deadline) {
        return deadline.steps().stream()
                .flatMap(step -> switch (step) {
                    case ClockStep.Start start -> Stream.of(start.at());
                    case ClockStep.Held held -> Stream.of(held.heldFrom(), held.heldUntil());
                    case ClockStep.Hours _, ClockStep.Granted _ -> Stream.<Instant>empty();
                })
                .anyMatch(SimulatedCasesTest::isToldTwice);
    }

    /** In the hour after one in the morning on the day in November on which summer time ends. */
    private static boolean isToldTwice(Instant at) {
        LocalDateTime onTheWall = LocalDateTime.ofInstant(at, CaliforniaTime.ZONE);
        return CaliforniaTime.ZONE.getRules().getValidOffsets(onTheWall).size() == 2;
    }

    /** @param seconds  beyond the minute, where the limit counts hours */
    private record Fact(Row row, PlainCase plain, long seconds) {}

    private static long last(Limit limit) {
        return switch (limit) {
            case Limit.ByDay(var deadline) -> deadline.lastDay().toEpochDay();
            case Limit.ByHour(var deadline) -> deadline.lastInstant().getEpochSecond();
        };
    }

    private static Optional<Fact> fact(ClockName name, CaseState state, Docket docket, int asked) {
        boolean urgent = docket.priority() == Priority.EXPEDITED;
        return switch (name) {
            case APPLICATION -> application(docket);
            case ELIGIBILITY -> {
                Instant from = docket.holds().isEmpty()
                        ? docket.filing().receivedAt()
                        : docket.holds().getLast().until().orElseThrow();
                yield Optional.of(days(Row.TARGET, from, ServiceMethod.PERSONAL));
            }
            case INQUIRY ->
                Optional.of(days(Row.R13, docket.inquiries().get(asked).receivedAt(), ServiceMethod.PERSONAL));
            case NOTICE ->
                Optional.of(days(
                        Row.R14, state.assigned().orElseThrow().eligibility().foundAt(), ServiceMethod.PERSONAL));
            case RECORDS -> {
                var notice = state.assigned().orElseThrow();
                yield Optional.of(
                        urgent
                                ? hours(
                                        Row.R16,
                                        docket.expedited().map(Expedited::at).orElse(notice.noticeSentAt()))
                                : days(Row.R15, notice.noticeSentAt(), notice.noticeMethod()));
            }
            case WORKERS_RECORDS -> Optional.empty();
            case DECISION -> Optional.of(decision(state, docket, urgent));
            case APPEAL -> Optional.of(appeal(state, docket));
            case AUTHORIZE ->
                Optional.of(days(Row.R25, state.ruling().orElseThrow().at(), ServiceMethod.PERSONAL));
            case REIMBURSE ->
                Optional.of(days(Row.R26, state.ruling().orElseThrow().at(), ServiceMethod.PERSONAL));
        };
    }

    private static Optional<Fact> application(Docket docket) {
        var application = docket.filing().application();
        // With a formulary drug among the items the shortest of several times is shown.
        if (application.items().stream().anyMatch(DisputedItem::formularyDrug)) return Optional.empty();
        var decision = application.utilizationReview();
        int decided = epochDay(decision.decidedOn());
        return Optional.of(new Fact(
                Row.R9,
                new PlainCase(
                        decision.service().map(s -> epochDay(s.on())).orElse(decided),
                        0,
                        decision.service().map(s -> s.method()).orElse(ServiceMethod.PERSONAL),
                        decided,
                        decision.service().isPresent(),
                        0,
                        0,
                        0,
                        0,
                        List.of()),
                0));
    }

    private static Fact decision(CaseState state, Docket docket, boolean urgent) {
        Instant complete = state.completeFile().orElseThrow().completeAt();
        boolean formulary = docket.inDispute().stream().anyMatch(DisputedItem::formularyDrug);
        Instant received = docket.filing().receivedAt();
        PlainCase plain = new PlainCase(
                day(received),
                minute(received),
                ServiceMethod.PERSONAL,
                day(received),
                false,
                day(complete),
                minute(complete),
                1,
                docket.extensions().stream().mapToInt(Extension::days).sum(),
                List.of());
        if (urgent) return new Fact(Row.R23, plain, complete.getEpochSecond() % 60);
        return new Fact(formulary ? Row.R22 : Row.R21, plain, 0);
    }

    private static Fact appeal(CaseState state, Docket docket) {
        Decided decided = ((CaseState.AfterDecision) state).decided();
        String letter = state.ruling().isPresent() ? "FINAL_DETERMINATION" : "INELIGIBILITY_NOTICE";
        Optional<Served> service = docket.firstService(letter);
        ServiceMethod method = service.map(Served::method)
                .orElse(state.ruling().map(ruling -> ruling.issued().method()).orElse(ServiceMethod.PERSONAL));
        return days(Row.R27, service.map(Served::at).orElse(decided.at()), method);
    }

    private static Fact days(Row row, Instant at, ServiceMethod method) {
        return new Fact(row, new PlainCase(day(at), minute(at), method, day(at), false, 0, 0, 1, 0, List.of()), 0);
    }

    private static Fact hours(Row row, Instant at) {
        return new Fact(row, days(row, at, ServiceMethod.PERSONAL).plain(), at.getEpochSecond() % 60);
    }

    private static int day(Instant at) {
        return epochDay(CaliforniaTime.dayOf(at));
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private static int minute(Instant at) {
        var local = at.atZone(CaliforniaTime.ZONE);
        return local.getHour() * 60 + local.getMinute();
    }
}
