package org.openimr.process.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.process.ProcessSettings;
import org.openimr.process.Stage;
import org.openimr.process.clocks.ClockName;

class SimulationTest {
    private static final int CASES = 20_000;
    private static final LocalDate FROM = LocalDate.of(2025, 1, 2);
    private static SimulationResult usual = result(Scenario.of(1, steady(1)));

    private static SimulationResult result(Scenario scenario) {
        return Simulation.run(scenario, ProcessSettings.defaults(), 1);
    }

    private static Arrivals steady(int cases) {
        return Arrivals.steady(cases, FROM, Arrivals.PER_BUSINESS_DAY);
    }

    @BeforeAll
    static void twenty_thousand_usual_cases() {
        usual = Simulation.run(Scenario.of(20_250_102, steady(CASES)), ProcessSettings.defaults(), 2);
    }

    @Test
    void no_case_takes_a_step_that_the_table_of_transitions_does_not_know() {
        assertThat(usual.tally().faults()).isEmpty();
        assertThat(usual.tally().illegal()).isZero();
    }

    @Test
    void every_case_comes_to_an_end_and_none_is_stuck() {
        assertThat(usual.cases()).hasSize(CASES);
        assertThat(usual.tally().stuck()).isZero();
        assertThat(usual.ends().keySet())
                .isSubsetOf(Set.of(
                        Stage.DUPLICATE, Stage.LIABILITY_CLOSED, Stage.CONSOLIDATED, Stage.TERMINATED, Stage.FINAL))
                .hasSize(5);
    }

    @Test
    void the_mean_time_from_assignment_to_determination_is_the_observed_one() { // process, section 6: 21 to 39, mean
        // 27.2
        assertThat(IntStream.of(usual.daysToDecision()).average().orElseThrow()).isBetween(25.0, 29.0);
    }

    @Test
    void as_many_items_are_found_necessary_as_observed() { // process, 10.4: 11.2 %
        var decided = usual.cases().stream()
                .filter(summary -> summary.decidedOn().isPresent())
                .toList();
        double items = decided.stream().mapToInt(CaseSummary::items).sum();
        double overturned = decided.stream().mapToInt(CaseSummary::overturned).sum();
        assertThat(overturned / items).isBetween(0.10, 0.125);
    }

    @Test
    void a_message_that_comes_twice_is_refused_or_without_effect_or_known_by_its_identity() {
        Tally tally = usual.tally();
        long refused = tally.secondRefused().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(tally.secondDeliveries()).isGreaterThan(1_000);
        assertThat(refused + tally.secondWithoutEffect() + tally.secondStoppedByItsIdentity())
                .isEqualTo(tally.secondDeliveries());
    }

    @Test
    void the_settings_are_those_of_the_simulated_office() {
        Scenario scenario = Scenario.of(7, steady(1_500));
        for (int persons = 1; persons <= 4; persons++) {
            ProcessSettings settings =
                    ProcessSettings.defaults().with(Map.of("publication.confirmations", Integer.toString(persons)));
            Map<Integer, Integer> confirmed = new ConcurrentHashMap<>();
            SimulationResult result = new Simulation(
                            scenario,
                            settings,
                            2,
                            finished -> finished.state()
                                    .ruling()
                                    .filter(ruling -> ruling.publishedAt().isPresent())
                                    .ifPresent(ruling -> confirmed.merge(
                                            ruling.deidentifiedBy().size(), 1, Integer::sum)),
                            _ -> {})
                    .run();
            assertThat(result.isSound()).isTrue();
            assertThat(confirmed).containsOnlyKeys(persons);
        }
    }

    @Test
    void a_fee_that_was_not_found_is_billed_once_it_is_set() {
        Scenario scenario = Scenario.of(7, Arrivals.over(200, 2027, 2027));
        Map<String, String> fees = new HashMap<>();
        ProcessSettings.defaults().fees().all().forEach(fee -> fees.put(fee.key(), "400"));
        assertThat(invoiced(scenario, ProcessSettings.defaults())).isZero();
        assertThat(invoiced(scenario, ProcessSettings.defaults().with(fees))).isPositive();
    }

    private static int invoiced(Scenario scenario, ProcessSettings settings) {
        AtomicInteger invoices = new AtomicInteger();
        new Simulation(
                        scenario,
                        settings,
                        1,
                        finished -> finished.state()
                                .filedDocket()
                                .ifPresent(docket ->
                                        invoices.addAndGet(docket.invoices().size())),
                        _ -> {})
                .run();
        return invoices.get();
    }

    @Test
    void second_deliveries_change_no_history() {
        Rates none = Rates.usual().withoutFaults();
        SimulationResult once = result(Scenario.of(3, steady(1_000)).with(none));
        SimulationResult twice = result(Scenario.of(3, steady(1_000)).with(none.with(Likelihood.DELIVERED_TWICE, 0.5)));
        assertThat(twice.tally().secondDeliveries()).isGreaterThan(1_000);
        assertThat(twice.hash()).isEqualTo(once.hash());
    }

    @Test
    void messages_out_of_turn_change_no_history() {
        Rates none = Rates.usual().withoutFaults();
        SimulationResult inTurn = result(Scenario.of(3, steady(1_000)).with(none));
        SimulationResult out = result(Scenario.of(3, steady(1_000)).with(none.with(Likelihood.OUT_OF_TURN, 0.5)));
        assertThat(out.tally().outOfTurnAccepted()).isZero();
        assertThat(out.tally().outOfTurnRefused()).isNotEmpty();
        assertThat(out.hash()).isEqualTo(inTurn.hash());
    }

    @Test
    void crashes_delay_cases_and_lose_none() {
        SimulationResult crashing =
                result(Scenario.of(4, steady(1_000)).with(Rates.usual().with(Likelihood.CRASH, 0.5)));
        assertThat(crashing.tally().crashes()).isGreaterThan(5_000);
        assertThat(crashing.isSound()).isTrue();
    }

    @Test
    void late_records_are_noticed_and_counted() {
        assertThat(usual.tally().breaches()).anySatisfy(breach -> {
            assertThat(breach.clock()).isEqualTo(ClockName.RECORDS);
            assertThat(breach.times()).isBetween(400L, 1_500L);
            assertThat(breach.medianDays()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20_130_701})
    void a_seed_gives_one_result_whatever_the_threads_and_the_zone(long seed) {
        TimeZone zone = TimeZone.getDefault();
        String here = Simulation.run(Scenario.of(seed, steady(1_500)), ProcessSettings.defaults(), 1)
                .hash();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Simulation.run(Scenario.of(seed, steady(1_500)), ProcessSettings.defaults(), 3)
                            .hash())
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_seed_gives_another_result() {
        assertThat(result(Scenario.of(1, steady(300))).hash())
                .isNotEqualTo(result(Scenario.of(2, steady(300))).hash());
    }

    @Test
    void the_summer_of_2013_leaves_a_backlog_and_ordinary_times_none() {
        SimulationResult surge = result(Scenario.summerOf2013(1, 26_000));
        Backlog backlog = surge.backlog().orElseThrow();
        assertThat(backlog.from()).isBetween(LocalDate.of(2013, 8, 1), LocalDate.of(2013, 9, 30));
        assertThat(backlog.until()).isPresent();
        assertThat(backlog.longest()).isGreaterThan(4_000);
        assertThat(usual.backlog()).isEqualTo(Optional.empty());
        assertThat(surge.isSound()).isTrue();
    }

    @Test
    void cases_of_every_year_from_2013_to_2035_come_to_their_end() {
        SimulationResult years = result(Scenario.of(5, Arrivals.over(2_000, 2013, 2035)));
        assertThat(years.isSound()).isTrue();
        assertThat(years.cases().getFirst().receivedOn().getYear()).isEqualTo(2013);
        assertThat(years.cases().getLast().receivedOn().getYear()).isEqualTo(2034);
    }
}
