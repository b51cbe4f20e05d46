package org.openimr.panel.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.panel.ties.FictionalPersons.Planted;
import org.openimr.panel.ties.FoundTie.Step.Same;
import org.openimr.panel.ties.Party.Person;
import org.openimr.panel.ties.Variant.Known;

/** Who is taken for whom among 2,000 fictional persons, of whom the truth is known. */
class LikelyIdentityTest {
    private static final Identity IDENTITY = Fictional.identity();

    private static TieGraph graph(List<? extends Party> parties) {
        return new TieGraph(parties, List.of(), IDENTITY, TieSettings.defaults());
    }

    private static Person entry(Map<PartyId, Person> entries, PartyId id) {
        return Objects.requireNonNull(entries.get(id));
    }

    private static boolean differ(Person one, Person other) {
        boolean born = one.born().isPresent()
                && other.born().isPresent()
                && !one.born().equals(other.born());
        boolean number = one.numbers().stream()
                .anyMatch(mine -> other.numbers().stream().anyMatch(theirs -> mine.kind() == theirs.kind())
                        && other.numbers().stream().noneMatch(mine::equals));
        return born || number;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobody_is_taken_for_someone_with_another_birth_date_or_number(long seed) {
        FictionalPersons persons = new FictionalPersons(seed);
        Map<PartyId, Person> entries = new TreeMap<>();
        persons.entries().forEach(entry -> entries.put(entry.id(), entry));
        List<Same> pairs = graph(persons.entries()).likelySame();
        int right = 0;
        int wrong = 0;
        Map<String, Integer> wrongly = new TreeMap<>();
        for (Same pair : pairs) {
            boolean one = persons.areOne(pair.from(), pair.to());
            if (one) right++;
            else wrongly.merge(pair.because(), 1, Integer::sum);
            if (!one) wrong++;
            assertThat(differ(entry(entries, pair.from()), entry(entries, pair.to())))
                    .as("seed %d: %s", seed, pair)
                    .isFalse();
        }
        System.out.printf(
                "seed %d: %d entries of %d persons, %d pairs taken for one, %d of them wrongly (precision %.4f)%n",
                seed, entries.size(), FictionalPersons.PERSONS, pairs.size(), wrong, (double) right / pairs.size());
        wrongly.forEach((because, count) -> System.out.println("  wrongly, " + count + " times: " + because));
        assertThat((double) right / pairs.size())
                .as("where nothing known tells them apart")
                .isGreaterThan(0.9);
    }

    @Test
    void most_of_those_with_two_entries_are_found() {
        Map<Variant, Map<Known, int[]>> table = new TreeMap<>();
        for (long seed = 1; seed <= 3; seed++) {
            FictionalPersons persons = new FictionalPersons(seed);
            Set<Set<PartyId>> pairs = new HashSet<>();
            graph(persons.entries()).likelySame().forEach(pair -> pairs.add(Set.of(pair.from(), pair.to())));
            for (Planted planted : persons.planted()) {
                int[] counts = table.computeIfAbsent(planted.variant(), _ -> new TreeMap<>())
                        .computeIfAbsent(planted.known(), _ -> new int[2]);
                counts[0] += pairs.contains(Set.of(planted.one(), planted.other())) ? 1 : 0;
                counts[1]++;
            }
        }
        table.forEach((variant, row) -> {
            StringBuilder line = new StringBuilder("%-32s".formatted(variant));
            row.forEach((known, counts) -> line.append(" %s %.2f".formatted(known, recall(counts))));
            System.out.println(line);
        });
        double overall = recall(sum(table, known -> known != Known.NOTHING));
        System.out.printf("recall where a number, a birth date or an address is shared: %.3f%n", overall);
        assertThat(recall(sum(table, Known.NUMBER::equals))).isEqualTo(1.0);
        assertThat(recall(sum(table, Known.NOTHING::equals))).as("a name alone").isZero();
        assertThat(overall).isGreaterThan(0.8);
        for (Variant variant : Variant.values()) {
            Map<Known, int[]> row = table.getOrDefault(variant, Map.of());
            variant.floors()
                    .forEach((known, floor) -> assertThat(recall(row.getOrDefault(known, new int[2])))
                            .as("%s with %s", variant, known)
                            .isGreaterThanOrEqualTo(floor));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobody_is_taken_for_someone_else_by_way_of_a_third(long seed) {
        List<Person> entries = new FictionalPersons(seed).entries();
        Map<PartyId, Person> byId = new TreeMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        TieGraph graph = graph(entries);
        int overThird = 0;
        for (Person from : entries) {
            for (FoundTie way : graph.ways(from.id(), byId.keySet(), Fictional.DAY)) {
                assertThat(differ(from, entry(byId, way.to())))
                        .as("seed %d: %s", seed, way)
                        .isFalse();
                if (way.steps().size() > 1) overThird++;
            }
        }
        assertThat(overThird).isPositive();
    }

    private static double recall(int[] counts) {
        return (double) counts[0] / counts[1];
    }

    private static int[] sum(Map<Variant, Map<Known, int[]>> table, Predicate<Known> which) {
        int[] sum = new int[2];
        table.values()
                .forEach(row -> row.forEach((known, counts) -> {
                    if (!which.test(known)) return;
                    sum[0] += counts[0];
                    sum[1] += counts[1];
                }));
        return sum;
    }

    @Test
    void no_pair_is_missed_because_it_was_not_compared() {
        List<Person> entries = new FictionalPersons(4).entries();
        List<Traits> traits = entries.stream().map(Traits::of).toList();
        Set<Set<PartyId>> compared = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                Optional<String> joins =
                        IDENTITY.compare(traits.get(i), traits.get(j)).joins();
                if (joins.isPresent())
                    compared.add(Set.of(entries.get(i).id(), entries.get(j).id()));
            }
        }
        Set<Set<PartyId>> found = new HashSet<>();
        graph(entries).likelySame().forEach(pair -> found.add(Set.of(pair.from(), pair.to())));
        assertThat(found).isEqualTo(compared).hasSizeGreaterThan(100);
    }
}
