package org.openimr.panel.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.ties.Fictional.DAY;
import static org.openimr.panel.ties.Fictional.id;
import static org.openimr.panel.ties.Fictional.number;
import static org.openimr.panel.ties.Fictional.person;
import static org.openimr.panel.ties.Fictional.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.ties.Party.RegisterNumber;

/** Over random graphs; each failure names the seed of its graph. */
class WaysPropertyTest {
    private static final int SMALL_GRAPHS = 2_000;
    private static final int PANELS = 500;
    private static final Identity IDENTITY = Fictional.identity();

    private static TieSettings settings(int reach, int sameSteps) {
        return TieSettings.defaults().with(Map.of("ties.reach", "" + reach, "ties.same-steps", "" + sameSteps));
    }

    private static Set<PartyId> ids(List<? extends Party> parties) {
        return parties.stream().map(Party::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_ways_found_are_of_every_sort_there_is_each_as_short_as_it_can_be() {
        Map<Integer, Integer> seen = new TreeMap<>();
        for (int seed = 0; seed < SMALL_GRAPHS; seed++) {
            RandomTies random = new RandomTies(new Random(seed));
            List<Party> parties = random.parties(5 + seed % 3, 2 + seed % 2, 25 + seed % 40);
            List<Tie> ties = random.shared(random.ties(parties, 3 + seed % 8));
            int reach = 1 + seed % 4;
            int sameSteps = 1 + seed % 2;
            TieGraph graph = new TieGraph(parties, ties, IDENTITY, settings(reach, sameSteps));
            for (Party from : parties) {
                Map<PartyId, Map<EveryWay.Shown, Integer>> expected =
                        new EveryWay(parties, ties, IDENTITY, reach, sameSteps, DAY).from(from);
                Map<PartyId, Map<EveryWay.Shown, Integer>> found = new HashMap<>();
                for (FoundTie way : graph.ways(from.id(), ids(parties), DAY)) {
                    assertThat(way.from()).isEqualTo(from.id());
                    assertThat(isSound(way, parties, sameSteps))
                            .as("seed %d: %s", seed, way)
                            .isTrue();
                    Integer before = found.computeIfAbsent(way.to(), _ -> new HashMap<>())
                            .put(EveryWay.Shown.of(way), EveryWay.sameSteps(way));
                    assertThat(before).as("seed %d, twice: %s", seed, way).isNull();
                    seen.merge(EveryWay.ties(way), 1, Integer::sum);
                }
                assertThat(found).as("seed %d from %s", seed, from.id()).isEqualTo(expected);
                for (Party to : parties) {
                    Map<EveryWay.Shown, Integer> alone = new HashMap<>();
                    graph.ways(from.id(), Set.of(to.id()), DAY)
                            .forEach(way -> alone.put(EveryWay.Shown.of(way), EveryWay.sameSteps(way)));
                    assertThat(alone)
                            .as("seed %d from %s to %s alone", seed, from.id(), to.id())
                            .isEqualTo(expected.getOrDefault(to.id(), Map.of()));
                }
            }
        }
        System.out.println("ways of small graphs, by ties: " + seen);
        assertThat(seen).as("the graphs are of use").containsOnlyKeys(0, 1, 2, 3, 4);
    }

    /** Each tie held and is walked, and no two entries that are surely different are joined by steps to the same. */
    private static boolean isSound(FoundTie way, List<Party> parties, int sameSteps) {
        List<PartyId> row = new ArrayList<>(List.of(way.from()));
        for (FoundTie.Step step : way.steps()) {
            switch (step) {
                case FoundTie.Step.Along along -> {
                    if (!along.tie().when().contains(DAY) || along.tie().kind().nature() == Tie.Nature.NONE)
                        return false;
                    row.clear();
                }
                case FoundTie.Step.Same _ -> {}
            }
            row.add(step.to());
            if (row.size() - 1 > sameSteps) return false;
            Party last = party(parties, step.to());
            for (PartyId before : row.subList(0, row.size() - 1)) {
                if (IDENTITY.compare(party(parties, before), last) instanceof Likeness.Different) return false;
            }
        }
        return true;
    }

    private static Party party(List<Party> parties, PartyId id) {
        return parties.stream().filter(party -> party.id().equals(id)).findAny().orElseThrow();
    }

    @Test
    void the_order_in_which_parties_and_ties_come_changes_nothing() {
        for (int seed = 0; seed < 200; seed++) {
            RandomTies random = new RandomTies(new Random(seed));
            List<Party> parties = random.parties(30, 9, 40);
            List<Tie> ties = random.ties(parties, 45);
            List<FoundTie> ways = new TieGraph(parties, ties, IDENTITY, TieSettings.defaults())
                    .ways(parties.getFirst().id(), ids(parties), DAY);
            Collections.shuffle(parties, random.random());
            Collections.shuffle(ties, random.random());
            assertThat(new TieGraph(parties, ties, IDENTITY, TieSettings.defaults())
                            .ways(id("00000"), ids(parties), DAY))
                    .as("seed %d", seed)
                    .isEqualTo(ways);
        }
    }

    @Test
    void a_tie_planted_at_distance_three_is_found_and_is_not_when_one_of_its_ties_ended_before() {
        for (int seed = 0; seed < PANELS; seed++) {
            RandomTies random = new RandomTies(new Random(seed));
            List<Party> parties = random.parties(200, 150, 30);
            List<Tie> ties = random.ties(parties, 300);
            boolean overSame = seed % 2 == 1;
            List<Tie> planted = plant(random, parties, overSame);
            List<Tie> all = new ArrayList<>(ties);
            all.addAll(planted);
            assertThat(ways(parties, all))
                    .as("seed %d", seed)
                    .singleElement()
                    .satisfies(way -> assertThat(EveryWay.ties(way)).isEqualTo(3));

            Tie ended = random.any(planted);
            ties.addAll(planted);
            ties.set(ties.indexOf(ended), until(ended, 1));
            assertThat(ways(parties, ties))
                    .as("seed %d, ended the day before", seed)
                    .isEmpty();
            ties.set(ties.indexOf(until(ended, 1)), until(ended, 0));
            assertThat(ways(parties, ties)).as("seed %d, ends on the day", seed).hasSize(1);
        }
    }

    private static List<FoundTie> ways(List<Party> parties, List<Tie> ties) {
        return new TieGraph(parties, ties, IDENTITY, TieSettings.defaults())
                .ways(id("reviewer"), Set.of(id("worker")), DAY);
    }

    private static Tie until(Tie tie, int daysBefore) {
        During until = new During(Optional.empty(), Optional.of(DAY.minusDays(daysBefore)));
        return Fictional.tie(tie.from(), tie.kind(), tie.to(), until);
    }

    /** A reviewer and a worker whom nothing ties but three ties, over new parties; on the way an entry may be two. */
    private static List<Tie> plant(RandomTies random, List<Party> parties, boolean overSame) {
        RegisterNumber number = number(RegisterNumber.Kind.LICENSE, "NV7");
        parties.add(person("reviewer", "Abel", "Quill"));
        parties.add(with(person("first", "Beth", "Fenn"), number));
        parties.add(with(person("again", "B.", "Fenn"), number));
        parties.add(person("second", "Cleo", "Moss"));
        parties.add(person("worker", "Dora", "Reed"));
        return List.of(
                random.walkable(id("reviewer"), id("first"), During.always()),
                random.walkable(id(overSame ? "again" : "first"), id("second"), During.since(DAY)),
                random.walkable(id("second"), id("worker"), During.between(DAY, DAY)));
    }
}
