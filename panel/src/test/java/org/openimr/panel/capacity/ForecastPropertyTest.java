package org.openimr.panel.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.capacity.Fictional.id;
import static org.openimr.panel.capacity.Fictional.may;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;

class ForecastPropertyTest {
    private static final List<Field> FIELDS =
            List.of(new Field("A"), new Field("B"), new Field("C"), new Field("D"), new Field("E"));
    private static final Horizon HORIZON = new Horizon(may(2), may(26));
    private static final int RUNS = 400;

    private static List<Available> reviewers(Random random) {
        List<Available> reviewers = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            Set<Field> fields = new HashSet<>();
            for (int j = 0; j <= random.nextInt(3); j++) fields.add(FIELDS.get(random.nextInt(FIELDS.size())));
            LocalDate away = may(1 + random.nextInt(20));
            List<During> absences =
                    random.nextBoolean() ? List.of() : List.of(During.between(away, away.plusDays(random.nextInt(9))));
            Set<UsState> states = random.nextBoolean() ? Set.of(UsState.CA) : Set.of(UsState.CA, UsState.NV);
            reviewers.add(new Available(id(i), fields, states, random.nextInt(6), absences, Map.of()));
        }
        return reviewers;
    }

    private static List<Arrival> arrivals(Random random) {
        List<Arrival> arrivals = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            Field field = FIELDS.get(random.nextInt(FIELDS.size()));
            Demand demand = random.nextInt(3) == 0 ? Demand.in(field, UsState.NV) : Demand.in(field);
            LocalDate ready = may(1 + random.nextInt(24));
            arrivals.add(new Arrival(demand, ready, ready.plusDays(random.nextInt(10)), 1 + random.nextInt(4)));
        }
        return arrivals;
    }

    @Test
    void what_must_be_late_is_late_and_no_case_is_lost_or_taken_above_capacity() {
        int certain = 0;
        int avoidable = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            List<Available> reviewers = reviewers(random);
            List<Arrival> arrivals = arrivals(random);
            Outlook outlook = Forecast.of(reviewers, arrivals, HORIZON);
            keepsCount(outlook, arrivals, seed);
            keepsToCapacity(outlook, reviewers, seed);
            if (outlook.certain().isPresent()) {
                certain++;
                LocalDate by = outlook.certain().get().by();
                assertThat(outlook.breaches())
                        .as("seed %d", seed)
                        .anyMatch(breach -> !breach.day().isAfter(by));
            } else if (!outlook.breaches().isEmpty()) {
                avoidable++;
            }
            Collections.shuffle(arrivals, random);
            assertThat(Forecast.of(reviewers, arrivals, HORIZON).days())
                    .as("seed %d, in another order", seed)
                    .isEqualTo(outlook.days());
        }
        assertThat(certain).isGreaterThan(RUNS / 4);
        assertThat(avoidable).isGreaterThan(0);
    }

    private static void keepsCount(Outlook outlook, List<Arrival> arrivals, int seed) {
        for (Demand demand :
                new HashSet<>(arrivals.stream().map(Arrival::demand).toList())) {
            int waiting = 0;
            for (DayLoad load : outlook.days()) {
                if (!load.demand().equals(demand)) continue;
                assertThat(load.waiting()).as("seed %d", seed).isEqualTo(waiting + load.arrived());
                assertThat(load.taken()).as("seed %d", seed).isBetween(0, load.alone() + load.shared());
                waiting = load.waiting() - load.taken();
                assertThat(load.late()).as("seed %d", seed).isLessThanOrEqualTo(waiting);
            }
            int arrived = arrivals.stream()
                    .filter(arrival -> arrival.demand().equals(demand))
                    .filter(arrival -> !arrival.ready().isAfter(HORIZON.last()))
                    .mapToInt(Arrival::cases)
                    .sum();
            int taken = outlook.days().stream()
                    .filter(load -> load.demand().equals(demand))
                    .mapToInt(DayLoad::taken)
                    .sum();
            assertThat(taken + waiting).as("seed %d", seed).isEqualTo(arrived);
        }
    }

    private static void keepsToCapacity(Outlook outlook, List<Available> reviewers, int seed) {
        int weekly = reviewers.stream().mapToInt(Available::weekly).sum();
        for (LocalDate day : HORIZON.days()) {
            int week = outlook.days().stream()
                    .filter(load -> !load.day().isAfter(day) && load.day().isAfter(day.minusDays(7)))
                    .mapToInt(DayLoad::taken)
                    .sum();
            assertThat(week).as("seed %d, %s", seed, day).isLessThanOrEqualTo(weekly);
        }
    }

    @Test
    void in_one_week_the_bound_is_the_largest_lack_of_any_set_of_kinds() {
        Horizon week = new Horizon(may(2), may(8));
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            List<Available> reviewers = reviewers(random).stream()
                    .map(reviewer -> Fictional.absent(reviewer))
                    .toList();
            List<Arrival> arrivals = arrivals(random).stream()
                    .map(arrival -> new Arrival(arrival.demand(), may(2), may(8), arrival.cases()))
                    .toList();
            assertThat(Forecast.of(reviewers, arrivals, week).certainLate())
                    .as("seed %d", seed)
                    .isEqualTo(lack(reviewers, arrivals));
        }
    }

    /** Hall: over all sets of kinds, cases less what those who can take any of them can take. */
    private static int lack(List<Available> reviewers, List<Arrival> arrivals) {
        List<Demand> demands = arrivals.stream().map(Arrival::demand).distinct().toList();
        int most = 0;
        for (int set = 0; set < 1 << demands.size(); set++) {
            List<Demand> some = new ArrayList<>();
            for (int i = 0; i < demands.size(); i++) if (((set >> i) & 1) == 1) some.add(demands.get(i));
            int cases = arrivals.stream()
                    .filter(arrival -> some.contains(arrival.demand()))
                    .mapToInt(Arrival::cases)
                    .sum();
            int capacity = reviewers.stream()
                    .filter(reviewer -> some.stream().anyMatch(reviewer::canTake))
                    .mapToInt(Available::weekly)
                    .sum();
            most = Math.max(most, cases - capacity);
        }
        return most;
    }
}
