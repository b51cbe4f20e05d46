package org.openimr.determination.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.determination.criteria.Trees.filled;
import static org.openimr.determination.criteria.Trees.leaf;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.determination.Outcome;
import org.openimr.law.Grade;
import org.openimr.vocabulary.Edition;

class CriteriaRecordTest {
    private static CriteriaRecord found(CriterionState state, Optional<String> reason) {
        return new CriteriaRecord(
                "one",
                new Edition("Fictional guidelines", "1", "00"),
                "Fictional Guideline 2024",
                Grade.OBSERVED,
                "",
                filled(leaf("a"), state),
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "MET, UPHELD, true",
        "MET, OVERTURNED, false",
        "NOT_MET, UPHELD, false",
        "NOT_MET, OVERTURNED, true",
        "NOT_DOCUMENTED, UPHELD, false",
        "NOT_DOCUMENTED, OVERTURNED, false"
    })
    void only_a_definite_answer_can_be_departed_from(CriterionState state, Outcome outcome, boolean against) {
        assertThat(found(state, Optional.empty()).isAgainst(outcome)).isEqualTo(against);
        assertThat(found(state, Optional.empty()).lacksReason(outcome)).isEqualTo(against);
    }

    @Test
    void a_departure_needs_words_and_blanks_are_none() {
        assertThat(found(CriterionState.NOT_MET, Optional.of("  ")).lacksReason(Outcome.OVERTURNED))
                .isTrue();
        assertThat(found(CriterionState.NOT_MET, Optional.of("The worker cannot take the other drug."))
                        .lacksReason(Outcome.OVERTURNED))
                .isFalse();
    }

    @Test
    void a_place_in_the_file_has_whole_lines_or_none() {
        UUID file = new UUID(1, 2);
        assertThat(new PagePlace(file, 1, OptionalInt.of(2), OptionalInt.of(2)).page())
                .isEqualTo(1);
        assertThatThrownBy(() -> new PagePlace(file, 0, OptionalInt.empty(), OptionalInt.empty()))
                .hasMessageContaining("from 1");
        assertThatThrownBy(() -> new PagePlace(file, 1, OptionalInt.of(2), OptionalInt.empty()))
                .hasMessageContaining("first and a last");
        assertThatThrownBy(() -> new PagePlace(file, 1, OptionalInt.of(3), OptionalInt.of(2)))
                .hasMessageContaining("no lines");
    }
}
