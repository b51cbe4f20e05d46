package org.openimr.records.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openimr.records.Fictional;
import org.openimr.records.duplicate.DuplicatePair.Sameness;

class DuplicatePagesTest {
    private static final long LOOK = 0x0f1e2d3c4b5a6978L;

    /** Every word different from page to page. */
    private static String words(int seed, int count) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.append("word")
                    .append(Integer.toString(random.nextInt(100_000), 36).replaceAll("\\d", "z"))
                    .append(' ');
        return text.toString();
    }

    private static PagePrint<String> page(String name, String text) {
        return new PagePrint<>(name, TextSketch.of(text), OptionalLong.empty());
    }

    private static PagePrint<String> picture(String name, String text, long look) {
        return new PagePrint<>(name, TextSketch.of(text), OptionalLong.of(look));
    }

    /** One word in {@code every} read wrongly, as recognition does. */
    private static String misread(String text, int every) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        for (int i = every; i < words.size(); i += every) words.set(i, words.get(i) + "x");
        return String.join(" ", words);
    }

    @Test
    void the_same_words_are_found_whatever_their_case_accents_and_line_breaks() {
        String text = "Evaluación médica: " + words(1, 100);
        String again = ("EVALUACION  MEDICA\n" + words(1, 100))
                .toUpperCase(java.util.Locale.ROOT)
                .replace(" ", "\n");
        assertThat(DuplicatePages.among(List.of(page("a", text), page("b", words(2, 100)), page("c", again))))
                .containsExactly(new DuplicatePair<>("a", "c", Sameness.WORDS, 1));
    }

    @Test
    void a_page_scanned_twice_is_found_by_nearly_the_same_words() {
        String text = words(3, 300);
        var pairs =
                DuplicatePages.among(List.of(page("a", text), page("b", "FAX 03/04 page 7 of 9 " + misread(text, 50))));
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.sameness()).isEqualTo(Sameness.NEARLY_WORDS);
            assertThat(pair.likeness()).isBetween(0.7, 0.98);
        });
    }

    @Test
    void pages_of_one_clinic_with_the_same_sentences_in_another_order_are_not_the_same() {
        List<PagePrint<String>> pages = new ArrayList<>();
        for (int i = 1; i <= 40; i++) pages.add(page("p" + i, String.join(" ", Fictional.lines(i, false))));
        assertThat(DuplicatePages.among(pages)).isEmpty();
    }

    @Test
    void a_note_carried_forward_to_the_next_visit_is_another_page() {
        String note = words(12, 200);
        var visits = List.of(
                page("a", note + "Seen 03/04/2031, pain 7 of 10, flexion 110, extension 20"),
                page("b", note + "Seen 04/15/2031, pain 5 of 10, flexion 118, extension 25"));
        assertThat(DuplicatePages.among(visits)).isEmpty();
        assertThat(visits.getFirst().text().likeness(visits.getLast().text())).isGreaterThan(DuplicatePages.NEARLY);
    }

    @Test
    void two_forms_that_differ_only_in_what_was_filled_in_are_told_apart_by_more_than_their_form() {
        String form = words(4, 60);
        assertThat(DuplicatePages.among(List.of(page("a", form + words(5, 60)), page("b", form + words(6, 60)))))
                .isEmpty();
    }

    @Test
    void pictures_with_hardly_any_words_are_found_by_their_look() {
        var pages = List.of(picture("a", "X-ray", LOOK), picture("b", "", LOOK ^ 0b101), picture("c", "", ~LOOK));
        assertThat(DuplicatePages.among(pages))
                .containsExactly(new DuplicatePair<>("a", "b", Sameness.LOOK, 1 - 2 / 64.0));
    }

    @Test
    void pages_of_text_that_look_alike_are_compared_by_their_words() {
        assertThat(DuplicatePages.among(List.of(picture("a", words(7, 200), LOOK), picture("b", words(8, 200), LOOK))))
                .isEmpty();
    }

    @Test
    void empty_pages_are_not_duplicates_of_each_other() {
        assertThat(DuplicatePages.among(List.of(picture("a", "", 0), picture("b", "", 0), picture("c", "", 1))))
                .isEmpty();
    }

    @Test
    void the_sketch_tells_how_much_two_pages_share() {
        String shared = words(9, 200);
        double likeness = TextSketch.of(shared + words(10, 200)).likeness(TextSketch.of(shared + words(11, 200)));
        assertThat(likeness).isCloseTo(1 / 3.0, within(0.2));
        assertThat(TextSketch.of("").likeness(TextSketch.of(""))).isZero();
    }

    @Test
    void ten_thousand_pages_are_compared_in_seconds() {
        List<PagePrint<Integer>> pages = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            pages.add(
                    new PagePrint<>(i, TextSketch.of(words(i % 9_000, 80)), OptionalLong.of(new Random(i).nextLong())));
        }
        assertThat(DuplicatePages.among(pages)).hasSize(1_000).allMatch(pair -> pair.second() - pair.first() == 9_000);
    }
}
