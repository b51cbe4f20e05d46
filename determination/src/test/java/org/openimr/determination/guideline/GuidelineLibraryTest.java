package org.openimr.determination.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.vocabulary.Edition;

class GuidelineLibraryTest {
    private static final GuidelineLibrary LIBRARY = Guidelines.builtIn().library();
    private static final Optional<LocalDate> IN_2017 = Optional.of(LocalDate.of(2017, 3, 1));

    private static List<String> on(String service, String condition, Optional<LocalDate> day) {
        return LIBRARY.on(service, condition, day).stream()
                .map(held -> held.recommendation().id())
                .toList();
    }

    @Test
    void what_names_the_condition_comes_before_what_is_for_any() {
        assertThat(on("Physical therapy, 12 visits", "Lumbar radiculopathy", IN_2017))
                .containsExactly("cp2016-neuralgia", "cap-physical");
    }

    @Test
    void the_services_own_words_name_the_condition_too() {
        assertThat(on("Acupuncture for the low back, 8 visits", "", IN_2017))
                .containsExactly("acu2007", "odg-acupuncture", "acoem-low-back-acupuncture");
    }

    @Test
    void what_was_not_in_force_comes_last_and_says_so() {
        List<GuidelineLibrary.Held> held =
                LIBRARY.on("Physical therapy", "Lumbar radiculopathy", Optional.of(LocalDate.of(2019, 1, 1)));
        assertThat(held.getLast().recommendation().id()).isEqualTo("cp2016-neuralgia");
        assertThat(held.getLast().governs()).contains(false);
        assertThat(held.getFirst().recommendation().id()).isEqualTo("cap-physical");
        assertThat(held.getFirst().governs()).contains(true);
    }

    @Test
    void where_the_day_or_the_period_is_not_known_nothing_is_said_of_it() {
        assertThat(LIBRARY.on("Acupuncture", "", Optional.empty()))
                .isNotEmpty()
                .allSatisfy(held -> assertThat(held.governs()).isEmpty());
        assertThat(LIBRARY.on("Manipulation", "neck", IN_2017))
                .filteredOn(held -> held.recommendation().id().startsWith("odg"))
                .isNotEmpty()
                .allSatisfy(held -> assertThat(held.governs()).isEmpty());
    }

    @Test
    void only_whole_words_name_a_service() {
        assertThat(on("Prescription of a script", "pain", IN_2017)).isEmpty();
        assertThat(on("PT 2x6", "", IN_2017)).contains("cap-physical");
    }

    @Test
    void a_service_that_no_guideline_speaks_of_has_none() {
        assertThat(on("Left knee brace", "knee sprain", IN_2017)).isEmpty();
    }

    @Test
    void what_was_filled_in_is_found_again_by_its_hash_only() {
        CriteriaRecord filled = LIBRARY.recommendations().getFirst().toFill();
        assertThat(LIBRARY.of(filled)).contains(LIBRARY.recommendations().getFirst());
        assertThat(LIBRARY.recommendations().getFirst().isThatOf(filled)).isTrue();
        CriteriaRecord other = new CriteriaRecord(
                filled.recommendation(),
                new Edition("Other", "1", "00"),
                filled.citation(),
                filled.grade(),
                filled.caution(),
                filled.filled(),
                Optional.empty());
        assertThat(LIBRARY.of(other)).isEmpty();
        assertThat(LIBRARY.recommendations().getFirst().isThatOf(other)).isFalse();
        assertThat(LIBRARY.recommendations().get(1).isThatOf(filled)).isFalse();
    }
}
