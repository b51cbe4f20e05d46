package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.process.CaseSpec.given;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openimr.determination.check.Examined;

class DraftLetterTest {
    private static final Dispute PLAIN = Dispute.plain();

    @Test
    void a_draft_with_quality_assurance_is_the_letter_that_would_be_issued_now() {
        CaseState state = given(PLAIN.upTo(Stage.QUALITY)).state();
        Examined letter = DraftLetter.of(state, Dispute.at("2026-04-10")).orElseThrow();
        assertThat(letter.determination().dates().decisionDate()).contains(LocalDate.parse("2026-04-10"));
        assertThat(letter.determination().issues()).hasSize(2);
        assertThat(letter.file().orElseThrow().items()).hasSize(2);
    }

    @Test
    void before_a_draft_is_handed_over_and_after_it_left_there_is_none() {
        assertThat(DraftLetter.of(given(PLAIN.upTo(Stage.IN_REVIEW)).state(), Dispute.at("2026-04-10")))
                .isEmpty();
        assertThat(DraftLetter.of(given(PLAIN.upTo(Stage.DETERMINED)).state(), Dispute.at("2026-04-20")))
                .isEmpty();
    }
}
