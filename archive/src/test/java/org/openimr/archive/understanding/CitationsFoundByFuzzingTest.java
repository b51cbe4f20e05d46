package org.openimr.archive.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.Side;

/** Sentences that once got out of the citator. */
class CitationsFoundByFuzzingTest {
    private static final Citator CITATOR = Citator.builtIn();

    private static List<Derived<CitedSection>> cited(String text) {
        var basis = new Basis(
                Optional.of(false), List.of(new GuidelineCitation(Kind.NON_MTUS, text, List.of())), Optional.empty());
        return CITATOR.cited(basis, Side.EXPERT_REVIEWER, Optional.empty());
    }

    /** Was the end of the stack, and then took the square of the length. */
    @ParameterizedTest
    @ValueSource(strings = {",", "-", "and ", "chapter ", "x,,,,"})
    void a_piece_many_times_over_is_read(String piece) {
        assertThat(cited("ODG " + piece.repeat(400_000 / piece.length()) + "knee"))
                .isNotEmpty();
    }

    @Test
    void a_section_stands_in_the_text_also_before_an_unusual_end_of_line() {
        String text = "0 \u2028";
        assertThat(cited(text))
                .allSatisfy(one -> assertThat(one.value().section())
                        .hasValueSatisfying(section -> assertThat(text).contains(section)));
    }

    @Test
    void edges_are_taken_off_as_before() {
        assertThat(cited("ODG, Low Back, (Facet blocks), ").getFirst().value().section())
                .contains("Facet blocks");
    }
}
