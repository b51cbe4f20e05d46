package org.openimr.server.panel.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.capacity.Horizon;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.process.ProcessSettings;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.simulation.Arrivals;
import org.openimr.process.simulation.FinishedCase;
import org.openimr.process.simulation.Scenario;
import org.openimr.process.simulation.Simulation;

/**
 * Cases that will become ready for a reviewer, drawn by the simulation of the process: applications come evenly, and each
 * runs through screening and records as the simulation has it. The same arguments give the same cases.
 * Safe for use by many threads.
 */
public final class ComingCases {
    /** So long before, that the cases of the first day have the usual mixture of ages. */
    private static final int DAYS_BEFORE = 70;

    private static final int BUSINESS_DAYS = 5;
    private static final int DAYS_OF_A_WEEK = 7;

    private final ProcessSettings settings;
    private final Taxonomy taxonomy;
    private final AtomicReference<Optional<Drawn>> last = new AtomicReference<>(Optional.empty());

    public ComingCases(ProcessSettings settings, Taxonomy taxonomy) {
        this.settings = settings;
        this.taxonomy = taxonomy;
    }

    /**
     * A case to come.
     *
     * @param field  empty where the taxonomy does not know the field
     * @param due    last day of its determination, inclusive
     */
    public record Coming(Optional<Field> field, LocalDate ready, LocalDate due) {}

    /**
     * Those that become ready within the horizon, by day.
     *
     * @param weekly  applications received in a week; none come where it is 0
     * @param counts  in which fields cases were counted, by which theirs are drawn; where it is empty, the simulation's
     *     own shares decide
     */
    public List<Coming> draw(long seed, int weekly, Map<Field, Integer> counts, Horizon horizon) {
        if (weekly == 0) return List.of();
        List<Coming> ready = simulated(new Asked(seed, weekly, horizon));
        return counts.isEmpty() ? ready : inCountedFields(ready, new TreeMap<>(counts), seed);
    }

    private record Asked(long seed, int weekly, Horizon horizon) {}

    private record Drawn(Asked asked, List<Coming> ready) {}

    /** A simulation takes seconds, and what was drawn last is usually asked for again. */
    private List<Coming> simulated(Asked asked) {
        Optional<Drawn> before = last.get().filter(drawn -> drawn.asked().equals(asked));
        if (before.isPresent()) return before.get().ready();
        List<Coming> ready = simulate(asked.seed(), asked.weekly(), asked.horizon());
        last.set(Optional.of(new Drawn(asked, ready)));
        return ready;
    }

    private List<Coming> simulate(long seed, int weekly, Horizon horizon) {
        LocalDate from = horizon.first().minusDays(DAYS_BEFORE);
        long days = horizon.last().toEpochDay() - from.toEpochDay();
        int cases = Math.toIntExact(Math.ceilDiv(weekly * days, DAYS_OF_A_WEEK));
        Clocks clocks = new Clocks(settings);
        ConcurrentLinkedQueue<Map.Entry<CaseNumber, Coming>> drawn = new ConcurrentLinkedQueue<>();
        Arrivals arrivals = Arrivals.steady(cases, from, (double) weekly / BUSINESS_DAYS);
        new Simulation(
                        Scenario.of(seed, arrivals),
                        settings,
                        1,
                        finished -> coming(finished, clocks)
                                .ifPresent(one ->
                                        drawn.add(Map.entry(finished.summary().number(), one))),
                        _ -> {})
                .run();
        return drawn.stream()
                .sorted(Comparator.comparing((Map.Entry<CaseNumber, Coming> one) ->
                                one.getValue().ready())
                        .thenComparing(one -> one.getKey().value()))
                .map(Map.Entry::getValue)
                .filter(one ->
                        !one.ready().isBefore(horizon.first()) && !one.ready().isAfter(horizon.last()))
                .toList();
    }

    /** Cases that are decided; those withdrawn before cost no reviewer, or little. */
    private Optional<Coming> coming(FinishedCase finished, Clocks clocks) {
        Optional<LocalDate> due = clocks.of(finished.state()).stream()
                .filter(clock -> clock.name() == ClockName.DECISION)
                .findFirst()
                .map(Clock::limit)
                .map(limit -> limit.lastDay());
        return finished.state()
                .ruling()
                .flatMap(ruling -> due.map(last -> new Coming(
                        taxonomy.find(finished.summary().specialty().printed()),
                        CaliforniaTime.dayOf(ruling.file().completeAt()),
                        last)));
    }

    private static List<Coming> inCountedFields(List<Coming> ready, Map<Field, Integer> counts, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Field> counted = new ArrayList<>();
        counts.forEach((field, count) -> {
            for (int one = 0; one < count; one++) counted.add(field);
        });
        return ready.stream()
                .map(one ->
                        new Coming(Optional.of(counted.get(random.nextInt(counted.size()))), one.ready(), one.due()))
                .toList();
    }
}
