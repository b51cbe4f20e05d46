package org.openimr.determination.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fictional pages. */
class PageWordsTest {
    private static final PageWords FILE = new PageWords(List.of(
            "The worker attended twelve visits of physical therapy. MRI of the Lumbar Spine: disc protrusion at L4-5.",
            "No fracture is seen. Denies any history of diabetes; he takes naproxen.",
            "Diagnosis: radiculopathy, lumbar region (M54.16)."));

    @ParameterizedTest
    @CsvSource({
        "physical therapy, true",
        "PHYSICAL THERAPIES, true",
        "lumbar MRI, true",
        "lumbar radiculopathy, true",
        "M54.16, true",
        "naproxen, true",
        "fracture, false",
        "diabetes, false",
        "physical radiculopathy, false",
        "the, false",
        "'', false",
        "cervical MRI, false"
    })
    void a_term_is_mentioned_where_its_words_stand_together_and_undenied(String term, boolean mentioned) {
        assertThat(FILE.mentions(term)).isEqualTo(mentioned);
    }

    @Test
    void a_denial_does_not_reach_over_the_end_of_a_sentence() {
        assertThat(new PageWords(List.of("Denies numbness. Fracture of the radius.")).mentions("fracture"))
                .isTrue();
    }

    @Test
    void one_undenied_mention_is_enough() {
        assertThat(new PageWords(List.of("No fracture on Monday. On Friday a fracture was found."))
                        .mentions("fracture"))
                .isTrue();
    }
}
