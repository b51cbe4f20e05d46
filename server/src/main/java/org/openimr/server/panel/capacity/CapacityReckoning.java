package org.openimr.server.panel.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.capacity.Arrival;
import org.openimr.panel.capacity.Available;
import org.openimr.panel.capacity.DayLoad;
import org.openimr.panel.capacity.Demand;
import org.openimr.panel.capacity.Forecast;
import org.openimr.panel.capacity.Horizon;
import org.openimr.panel.capacity.Outlook;
import org.openimr.panel.capacity.Supply;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;
import org.openimr.server.panel.capacity.CapacityReport.Late;
import org.openimr.server.panel.capacity.CapacityReport.OfField;
import org.openimr.server.panel.capacity.CapacityReport.OfState;

/** Sets the cases of a day against its reviewers; the same values give the same report. */
final class CapacityReckoning {
    /** Fewer cases do not tell how the fields are shared. */
    static final int ENOUGH = 50;

    private static final ReviewerId HIRED = new ReviewerId(new UUID(0, 0));

    private final Horizon horizon;
    private final List<Available> reviewers;
    private final int reviewDays;
    private final OneField one;

    /**
     * @param reviewers   who hold on the first day
     * @param reviewDays  days that a review takes
     */
    CapacityReckoning(Horizon horizon, List<Available> reviewers, int reviewDays) {
        this.horizon = horizon;
        this.reviewers = List.copyOf(reviewers);
        this.reviewDays = reviewDays;
        this.one = OneField.among(reviewers);
    }

    @FunctionalInterface
    interface Draw {
        List<ComingCases.Coming> by(Map<Field, Integer> counts);
    }

    CapacityReport report(long seed, int weekly, List<ReadyCase> waiting, CountedCases counted, Draw draw) {
        Map<Field, Integer> counts = counts(counted.ready());
        boolean enough = counts.values().stream().mapToInt(Integer::intValue).sum() >= ENOUGH;
        List<Arrival> ready = waiting(waiting);
        List<Arrival> coming = coming(draw.by(enough ? counts : Map.of()));
        List<Arrival> all = Stream.concat(ready.stream(), coming.stream()).toList();
        Outlook outlook = Forecast.of(reviewers, all, horizon);
        Outlook california = Forecast.of(reviewers, in(all, UsState.CA), horizon);
        SortedSet<Field> fields = new TreeSet<>(counts.keySet());
        all.forEach(arrival -> fields.add(arrival.demand().field()));
        reviewers.forEach(reviewer -> fields.addAll(reviewer.fields()));
        List<OfField> rows = Supply.of(
                        reviewers, fields.stream().map(Demand::in).toList(), horizon.first())
                .stream()
                .map(supply -> row(supply, ready, counts, coming, all, outlook, california))
                .toList();
        int unknown =
                (int) waiting.stream().filter(each -> each.fields().isEmpty()).count();
        return new CapacityReport(
                horizon.first(),
                seed,
                horizon,
                weekly,
                enough,
                counted,
                reviewers.size(),
                rows,
                states(all),
                unknown,
                outlook.certain());
    }

    private Map<Field, Integer> counts(List<Set<Field>> ready) {
        return ready.stream()
                .flatMap(fields -> one.of(fields).stream())
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
    }

    private List<Arrival> waiting(List<ReadyCase> cases) {
        return cases.stream()
                .flatMap(
                        each -> one
                                .of(each.fields())
                                .map(field -> arrival(field, each.ready(), each.due(), each.seats()))
                                .stream())
                .toList();
    }

    private List<Arrival> coming(List<ComingCases.Coming> cases) {
        return cases.stream()
                .flatMap(each -> each.field().map(field -> arrival(field, each.ready(), each.due(), 1)).stream())
                .toList();
    }

    /** What is due sooner than a review takes has to be taken the day it is ready. */
    private Arrival arrival(Field field, LocalDate ready, LocalDate due, int cases) {
        LocalDate takeBy = due.minusDays(reviewDays);
        return new Arrival(Demand.in(field), ready, takeBy.isBefore(ready) ? ready : takeBy, cases);
    }

    private static List<Arrival> in(List<Arrival> all, UsState state) {
        return all.stream()
                .map(each ->
                        new Arrival(Demand.in(each.demand().field(), state), each.ready(), each.takeBy(), each.cases()))
                .toList();
    }

    private OfField row(
            Supply supply,
            List<Arrival> ready,
            Map<Field, Integer> counts,
            List<Arrival> coming,
            List<Arrival> all,
            Outlook outlook,
            Outlook california) {
        Demand demand = supply.demand();
        Optional<Late> late = late(outlook, demand);
        return new OfField(
                demand.field(),
                cases(ready, demand),
                counts.getOrDefault(demand.field(), 0),
                cases(coming, demand),
                supply.reviewers(),
                supply.alone(),
                supply.shared(),
                late,
                late.map(_ -> hire(demand, all)),
                late(california, Demand.in(demand.field(), UsState.CA))
                        .map(Late::most)
                        .orElse(0),
                (int) reviewers.stream()
                        .filter(each -> each.canTake(demand) && !each.states().contains(UsState.CA))
                        .count());
    }

    private static int cases(List<Arrival> arrivals, Demand demand) {
        return arrivals.stream()
                .filter(arrival -> arrival.demand().equals(demand))
                .mapToInt(Arrival::cases)
                .sum();
    }

    private static Optional<Late> late(Outlook outlook, Demand demand) {
        return outlook.breachOf(demand)
                .flatMap(first -> outlook.days().stream()
                        .filter(load -> load.demand().equals(demand))
                        .max(Comparator.comparingInt(DayLoad::late)
                                .thenComparing(DayLoad::day, Comparator.reverseOrder()))
                        .map(most -> new Late(first.day(), most.late(), most.day())));
    }

    /** The fewest places a week; as many as there are cases always do, as none has to be taken before the first day. */
    private int hire(Demand demand, List<Arrival> all) {
        int enough = cases(all, demand);
        int few = 0;
        while (enough - few > 1) {
            int middle = (few + enough) / 2;
            if (late(Forecast.of(with(demand, middle), all, horizon), demand).isEmpty()) enough = middle;
            else few = middle;
        }
        return enough;
    }

    private List<Available> with(Demand demand, int weekly) {
        List<Available> more = new ArrayList<>(reviewers);
        more.add(new Available(
                HIRED, Set.of(demand.field()), EnumSet.allOf(UsState.class), weekly, List.of(), Map.of()));
        return more;
    }

    private List<OfState> states(List<Arrival> all) {
        Set<UsState> states = new HashSet<>(Set.of(UsState.CA));
        reviewers.forEach(reviewer -> states.addAll(reviewer.states()));
        return states.stream()
                .sorted(Comparator.comparing(UsState::printed))
                .map(state -> state(state, in(all, state)))
                .toList();
    }

    private OfState state(UsState state, List<Arrival> all) {
        List<Available> licensed = reviewers.stream()
                .filter(each -> each.isThere(horizon.first()) && each.states().contains(state))
                .toList();
        Outlook outlook = Forecast.of(reviewers, all, horizon);
        int late = demands(all).stream()
                .flatMap(demand -> late(outlook, demand).stream())
                .mapToInt(Late::most)
                .sum();
        return new OfState(
                state,
                licensed.size(),
                licensed.stream().mapToInt(Available::weekly).sum(),
                late);
    }

    private static Collection<Demand> demands(List<Arrival> all) {
        return all.stream().map(Arrival::demand).collect(Collectors.toCollection(TreeSet::new));
    }
}
