package org.openimr.archive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.archive.GeneratedLetters;
import org.openimr.determination.Span;

class DecisiveReasonTest {
    private static final String RATIONALE =
            "The worker has had neck pain since a fall. Two courses of therapy gave relief for a month each. The guideline"
                    + " asks for documented functional gain before more visits are approved, and the file has no"
                    + " measurement of function at all. Therefore the request is not medically necessary. Weaning is"
                    + " left to the treating physician.";

    @Test
    void without_hits_the_verdict_is_shown_with_the_sentence_before_it() {
        assertThat(shown(RATIONALE, List.of()))
                .startsWith("The guideline asks for")
                .endsWith("Therefore the request is not medically necessary.");
    }

    @Test
    void the_sentence_with_most_of_what_was_sought_is_shown_and_marked() {
        List<Fragment> fragments = reason(RATIONALE, List.of(List.of("relief"), List.of("therapi")));
        assertThat(fragments.stream().filter(Fragment::hit).map(Fragment::text)).containsExactly("therapy", "relief");
        assertThat(joined(fragments)).contains("Two courses of therapy gave relief for a month each.");
    }

    @Test
    void only_whole_phrases_are_marked() {
        String text = "No pain. Neck pain and pain in the neck; neck pain again.";
        assertThat(Hits.in(text, List.of(List.of("neck", "pain"))))
                .containsExactly(new Span(9, 13), new Span(14, 18), new Span(41, 45), new Span(46, 50));
    }

    @Test
    void no_rationale_shows_nothing() {
        assertThat(DecisiveReason.of("", List.of())).isEmpty();
        assertThat(DecisiveReason.of("  ", List.of())).isEmpty();
    }

    @Test
    void one_word_longer_than_a_line_is_cut() {
        assertThat(shown("x".repeat(5000), List.of()).length()).isLessThanOrEqualTo(DecisiveReason.LONGEST + 2);
    }

    @Test
    void a_hit_far_inside_a_long_sentence_is_shown() {
        String text = "word ".repeat(400) + "knee " + "word ".repeat(400);
        List<Fragment> fragments = reason(text, List.of(List.of("knee")));
        assertThat(fragments).contains(new Fragment("knee", true));
        assertThat(joined(fragments)).startsWith("… word").endsWith("word …").hasSizeLessThan(330);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void what_is_shown_is_the_letters_own_text_and_only_sought_words_are_marked(long seed) {
        GeneratedLetters words = new GeneratedLetters(seed);
        for (int i = 0; i < 500; i++) {
            String text =
                    words.words(1 + words.random().nextInt(120)) + words.pick(List.of("", ".", ". " + words.words(30)));
            List<List<String>> sought = List.of(EnglishText.terms(words.words(1)), EnglishText.terms(words.words(2)));
            List<Fragment> fragments = reason(text, sought);
            String shown = joined(fragments).replaceAll("^… | …$", "");
            assertThat(text).contains(shown);
            assertThat(shown.length()).isBetween(1, DecisiveReason.LONGEST);
            for (Fragment fragment : fragments) {
                if (!fragment.hit()) continue;
                List<String> terms = EnglishText.terms(fragment.text());
                assertThat(terms).hasSize(1);
                assertThat(sought.stream().flatMap(List::stream)).contains(terms.getFirst());
            }
        }
    }

    private static List<Fragment> reason(String text, List<List<String>> sought) {
        return DecisiveReason.of(text, Hits.in(text, sought));
    }

    private static String shown(String text, List<List<String>> sought) {
        return joined(reason(text, sought));
    }

    private static String joined(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
