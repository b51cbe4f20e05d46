package org.openimr.server.pages.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;

/** Everyone is fictional. */
class PartySearchTest {
    private static final Party MUTUAL = company("Fictional Mutual");
    private static final Party GROUP = company("Fictional Mutual Insurance Group, Inc.");
    private static final Party IDA = person("Ida M.", "Núñez-Testbody");
    private static final PartySearch SEARCH = new PartySearch(List.of(GROUP, MUTUAL, IDA));

    private static Party company(String name) {
        return new Party.Organization(new PartyId(name), name, Set.of(), List.of());
    }

    private static Party person(String given, String family) {
        return new Party.Person(new PartyId(given + family), given, family, Optional.empty(), Set.of(), List.of());
    }

    @Test
    void the_nearest_name_comes_first() {
        assertThat(SEARCH.of("fictional MUTUAL")).containsExactly(MUTUAL, GROUP);
    }

    @Test
    void order_accents_points_and_endings_make_no_difference() {
        assertThat(SEARCH.of("nunez, ida m")).containsExactly(IDA);
        assertThat(SEARCH.of("Testb")).containsExactly(IDA);
    }

    @Test
    void every_typed_word_has_to_be_there() {
        assertThat(SEARCH.of("Fictional Exchange")).isEmpty();
        assertThat(SEARCH.of(" . ")).isEmpty();
    }

    @Test
    void so_many_at_most_are_shown() {
        List<Party> many = IntStream.range(0, 40)
                .mapToObj(i -> company("Fictional Clinic " + i))
                .toList();
        assertThat(new PartySearch(many).of("clinic")).hasSize(PartySearch.MOST);
    }
}
