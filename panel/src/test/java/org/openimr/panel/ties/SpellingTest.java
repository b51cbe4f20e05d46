package org.openimr.panel.ties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @Test
    void capitals_accents_and_punctuation_make_no_other_word() {
        assertThat(Spelling.words("  Núñez-O’BRIEN, Jr. ")).containsExactly("nunez", "obrien", "jr");
        assertThat(Spelling.words("Straße Łódź Ørsted")).containsExactly("strasse", "lodz", "orsted");
        assertThat(Spelling.words("...")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "peterson, petersn", // left out
        "peterson, petersoon", // put in
        "peterson, petersan", // another
        "peterson, petesron", // neighbors in the other order
        "peterson, eterson",
        "peterson, petersons"
    })
    void one_error_is_found_from_both_sides(String one, String other) {
        assertThat(Spelling.isOneErrorApart(one, other)).isTrue();
        assertThat(Spelling.isOneErrorApart(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "peterson, peterson", // none
        "peterson, petson",
        "peterson, patersan",
        "peterson, petnsore", // not neighbors
        "peterson, petesrom",
        "ab, cd"
    })
    void none_and_two_are_not_one(String one, String other) {
        assertThat(Spelling.isOneErrorApart(one, other)).isFalse();
        assertThat(Spelling.isOneErrorApart(other, one)).isFalse();
    }
}
