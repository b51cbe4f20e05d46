package org.openimr.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;
import org.openimr.server.desk.PageSearch.Match;

class SearchWordsTest {
    private static final PageText PAGE =
            page("MRI of the lumbar spine at L4-5", "Physical therapy, home", "exercise. Café noted.");

    @Test
    void words_and_phrases_are_told_apart() {
        assertThat(SearchWords.parse("mri \"Physical  Therapy\" L4-5").terms())
                .containsExactly(List.of("mri"), List.of("physical", "therapy"), List.of("l4", "5"));
        assertThat(SearchWords.parse(" \" - \" ").isEmpty()).isTrue();
    }

    @Test
    void a_word_finds_what_begins_with_it_without_accents_and_capitals() {
        assertThat(find("thera")).hasSize(1);
        assertThat(find("cafe")).hasSize(1);
        assertThat(find("umbar")).isEmpty();
    }

    @Test
    void a_phrase_needs_its_words_in_a_row_and_may_go_on_in_the_next_line() {
        assertThat(find("\"lumbar mri\"")).isEmpty();
        List<Match> found = find("\"home exercise\"");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().parts()).extracting(part -> part.line()).containsExactly(2, 3);
    }

    @Test
    void every_term_must_be_on_the_page() {
        assertThat(find("mri therapy")).hasSize(2);
        assertThat(find("mri shoulder")).isEmpty();
    }

    @Test
    void the_box_is_the_part_of_the_line_where_the_word_stands() {
        Box box = find("lumbar").getFirst().parts().getFirst().box();
        int length = "MRI of the lumbar spine at L4-5".length();
        assertThat(box.left()).isCloseTo(0.1 + 0.8 * 11 / length, within(1e-9));
        assertThat(box.right()).isCloseTo(0.1 + 0.8 * 17 / length, within(1e-9));
        assertThat(box.top()).isEqualTo(0.1);
    }

    private static List<Match> find(String query) {
        return new PageSearch(PAGE).find(SearchWords.parse(query));
    }

    private static PageText page(String... lines) {
        return new PageText(
                TextSource.TEXT_LAYER,
                IntStream.range(0, lines.length)
                        .mapToObj(i -> new TextLine(
                                lines[i], new Box(0.1, 0.1 + i * 0.05, 0.9, 0.13 + i * 0.05), OptionalInt.empty()))
                        .toList());
    }
}
