package org.openimr.panel.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.ties.Fictional.DAY;
import static org.openimr.panel.ties.Fictional.id;
import static org.openimr.panel.ties.Fictional.number;
import static org.openimr.panel.ties.Fictional.person;
import static org.openimr.panel.ties.Fictional.share;
import static org.openimr.panel.ties.Fictional.tie;
import static org.openimr.panel.ties.Fictional.with;
import static org.openimr.panel.ties.Party.RegisterNumber.Kind.LICENSE;
import static org.openimr.panel.ties.Party.RegisterNumber.Kind.NPI;
import static org.openimr.panel.ties.Party.RegisterNumber.Kind.TAX;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.ties.Party.Person;
import org.openimr.panel.ties.Tie.Kind;

class TieGraphTest {
    private static List<Person> people(String... ids) {
        return Arrays.stream(ids).map(name -> person(name, name, name)).toList();
    }

    private static TieGraph graph(List<? extends Party> parties, Tie... ties) {
        return new TieGraph(parties, List.of(ties), Fictional.identity(), TieSettings.defaults());
    }

    /** "a-b-c" for each way. */
    private static List<String> ways(TieGraph graph, String from, String... to) {
        Set<PartyId> ids = Arrays.stream(to).map(PartyId::new).collect(Collectors.toSet());
        return graph.ways(id(from), ids, DAY).stream()
                .map(way -> Stream.concat(
                                Stream.of(way.from()), way.steps().stream().map(FoundTie.Step::to))
                        .map(PartyId::value)
                        .collect(Collectors.joining("-")))
                .toList();
    }

    @Test
    void a_way_shows_each_tie_and_its_direction() {
        Tie employed = tie("a", Kind.EMPLOYED_BY, "b");
        Tie owner = tie("c", Kind.OWNER, "b");
        assertThat(graph(people("a", "b", "c"), employed, owner).ways(id("a"), Set.of(id("c")), DAY))
                .containsExactly(new FoundTie(
                        List.of(new FoundTie.Step.Along(employed, false), new FoundTie.Step.Along(owner, true))));
    }

    @Test
    void ways_come_in_the_order_of_identifiers_and_the_shortest_to_each_first() {
        TieGraph graph = graph(
                people("a", "b", "c", "d", "e"),
                tie("a", Kind.PARTNER, "d"),
                tie("d", Kind.PARTNER, "c"),
                tie("a", Kind.PARTNER, "b"),
                tie("b", Kind.PARTNER, "c"));
        assertThat(ways(graph, "a", "e", "d", "c", "b", "a"))
                .containsExactly("a-b", "a-d-c-b", "a-b-c", "a-d", "a-b-c-d");
    }

    @Test
    void three_ties_are_within_reach_and_four_are_not() {
        TieGraph graph = graph(
                people("a", "b", "c", "d", "e"),
                tie("a", Kind.SPOUSE, "b"),
                tie("b", Kind.EMPLOYED_BY, "c"),
                tie("c", Kind.PAID_BY, "d"),
                tie("d", Kind.OWNER, "e"));
        assertThat(ways(graph, "a", "d")).containsExactly("a-b-c-d");
        assertThat(ways(graph, "a", "e")).isEmpty();
        TieSettings farther = TieSettings.defaults().with(Map.of("ties.reach", "4"));
        TieGraph far = new TieGraph(
                people("a", "b", "c"),
                List.of(tie("a", Kind.SPOUSE, "b"), tie("b", Kind.SPOUSE, "c")),
                Fictional.identity(),
                farther.with(Map.of("ties.reach", "1")));
        assertThat(ways(far, "a", "b", "c")).containsExactly("a-b");
    }

    @Test
    void a_tie_is_walked_on_its_first_and_last_day_and_on_no_other() {
        During day = During.between(DAY, DAY);
        TieGraph graph = graph(people("a", "b"), tie(id("a"), Kind.PARENT, id("b"), day));
        Set<PartyId> b = Set.of(id("b"));
        assertThat(graph.ways(id("a"), b, DAY)).hasSize(1);
        assertThat(graph.ways(id("a"), b, DAY.minusDays(1))).isEmpty();
        assertThat(graph.ways(id("a"), b, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void staff_privileges_are_never_walked() {
        TieGraph graph =
                graph(people("a", "b", "c"), tie("a", Kind.STAFF_PRIVILEGES_AT, "b"), tie("b", Kind.OWNER, "c"));
        assertThat(ways(graph, "a", "b", "c")).isEmpty();
        assertThat(ways(graph, "b", "a", "c")).containsExactly("b-c");
    }

    @Test
    void each_kind_of_tie_is_a_way_of_its_own_and_of_two_shares_the_greater_is_shown() {
        Tie officer = tie("a", Kind.OFFICER_OF, "b");
        Tie small = share(tie("a", Kind.OWNER, "b"), "0.01");
        Tie great = share(tie("a", Kind.OWNER, "b"), "0.5");
        Tie unknown = tie("a", Kind.OWNER, "b");
        TieGraph graph = graph(
                people("a", "b"),
                officer,
                small,
                great,
                unknown,
                officer,
                tie(id("b"), Kind.SPOUSE, id("a"), During.since(DAY.plusDays(1))));
        assertThat(graph.ways(id("a"), Set.of(id("b")), DAY))
                .extracting(FoundTie::steps)
                .containsExactlyInAnyOrder(along(great), along(unknown), along(officer));
    }

    private static List<FoundTie.Step> along(Tie tie) {
        return List.of(new FoundTie.Step.Along(tie, false));
    }

    /** A share of one percent is no tie of the law; the way behind it is. */
    @Test
    void a_short_way_hides_no_longer_one() {
        Tie little = share(tie("a", Kind.PAID_BY, "c"), "0.01");
        Tie spouse = tie("a", Kind.SPOUSE, "b");
        Tie officer = tie("b", Kind.OFFICER_OF, "c");
        assertThat(ways(graph(people("a", "b", "c"), little, spouse, officer), "a", "c"))
                .containsExactly("a-c", "a-b-c");
    }

    /** Neither of the two has more of both. */
    @Test
    void of_two_ways_of_one_sort_both_are_shown_where_each_has_a_greater_share() {
        TieGraph graph = graph(
                people("a", "b", "c", "d"),
                share(tie("a", Kind.PAID_BY, "b"), "0.04"),
                share(tie("b", Kind.PAID_BY, "d"), "1"),
                share(tie("a", Kind.PAID_BY, "c"), "0.1"),
                share(tie("c", Kind.PAID_BY, "d"), "0.1"));
        assertThat(ways(graph, "a", "d")).containsExactlyInAnyOrder("a-b-d", "a-c-d");
    }

    @Test
    void another_entry_of_the_same_costs_nothing_and_says_what_is_shared() {
        Person first = with(person("a1", "Ana", "Quill"), number(LICENSE, "CAG12345"));
        Person second = with(person("a2", "A.", "Quill"), number(LICENSE, "CAG12345"));
        TieGraph graph = graph(
                Stream.concat(Stream.of(first, second), people("b", "c", "d").stream())
                        .toList(),
                tie("a2", Kind.PARTNER, "b"),
                tie("b", Kind.PARTNER, "c"),
                tie("c", Kind.PARTNER, "d"));
        assertThat(ways(graph, "a1", "a2", "d")).containsExactly("a1-a2", "a1-a2-b-c-d");
        assertThat(graph.ways(id("a1"), Set.of(id("a2")), DAY).getFirst().steps())
                .containsExactly(new FoundTie.Step.Same(id("a1"), id("a2"), "the same license CAG12345"));
        assertThat(graph.likelySame())
                .containsExactly(new FoundTie.Step.Same(id("a1"), id("a2"), "the same license CAG12345"));
    }

    @Test
    void entries_are_joined_over_one_between_them_and_not_over_two() {
        TieGraph graph = graph(List.of(
                with(person("a", "Ana", "Quill"), number(NPI, "1")),
                with(person("b", "Beth", "Fenn"), number(NPI, "1"), number(TAX, "2")),
                with(person("c", "Cleo", "Moss"), number(TAX, "2"), number(LICENSE, "CA3")),
                with(person("d", "Dora", "Reed"), number(LICENSE, "CA3"))));
        assertThat(ways(graph, "a", "b", "c", "d")).containsExactly("a-b", "a-b-c");
    }

    @Test
    void one_entry_that_may_be_either_of_two_people_joins_them_neither_directly_nor_over_a_tie_of_its_own() {
        List<Person> entries = List.of(
                with(person("a", "Ana", "Quill"), number(NPI, "1"), number(LICENSE, "CA1")),
                with(person("m", "Ana", "Quill"), number(NPI, "1"), number(TAX, "7")),
                with(person("z", "Ana", "Quill"), number(TAX, "7"), number(LICENSE, "CA2")),
                person("x", "Xavier", "Moss"));
        assertThat(ways(graph(entries, tie("m", Kind.PARTNER, "x")), "a", "z", "m", "x"))
                .containsExactly("a-m", "a-m-x");
        assertThat(ways(graph(entries, tie("m", Kind.PARTNER, "x"), tie("a", Kind.PARTNER, "x")), "a", "z"))
                .as("a partner of hers may be the other")
                .containsExactly("a-x-m-z");
    }

    @Test
    void a_tie_to_nobody_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph(people("a"), tie("a", Kind.OWNER, "b")))
                .withMessage(
                        "The tie OWNER from a to b (made for a test) names b, who is not among the parties. Add the"
                                + " party, or leave the tie out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph(people("b"), tie("a", Kind.STAFF_PRIVILEGES_AT, "b")));
    }

    @Test
    void one_identifier_for_two_and_a_question_about_a_stranger_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph(List.of(person("a", "Ana", "Quill"), person("a", "Beth", "Fenn"))))
                .withMessageContaining("identifier a");
        TieGraph graph = graph(people("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.ways(id("a"), Set.of(id("stranger")), DAY))
                .withMessageContaining("stranger is not in the graph");
        assertThatIllegalArgumentException().isThrownBy(() -> graph.ways(id("stranger"), Set.of(), DAY));
        assertThat(graph.ways(id("a"), Set.of(), DAY)).isEmpty();
    }
}
