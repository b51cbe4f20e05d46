package org.openimr.archive.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonnessTest {
    /** Of a hundred items. */
    @ParameterizedTest
    @CsvSource({"1, false", "5, false", "6, true", "100, true"})
    void a_phrase_of_more_than_one_item_in_twenty_is_boilerplate(int having, boolean boilerplate) {
        assertThat(Asked.oneInAHundred(Map.of("medic necessari", having)).isBoilerplate("medic necessari"))
                .isEqualTo(boilerplate);
    }

    @Test
    void two_items_with_the_same_words_make_no_boilerplate_however_small_the_archive() {
        assertThat(small(2).isBoilerplate("a b")).isFalse();
        assertThat(small(3).isBoilerplate("a b")).isTrue();
    }

    private static Commonness small(int having) {
        return new Commonness() {
            @Override
            public int items() {
                return 4;
            }

            @Override
            public int having(Trait trait) {
                return 0;
            }

            @Override
            public int havingPhrase(String phrase) {
                return having;
            }
        };
    }

    /** ln(1 + 100 / (1 + 5)) = 2.8717; ln(1 + 100 / (95 + 5)) = 0.6931. */
    @Test
    void what_is_rare_weighs_more() {
        Commonness common = Asked.oneInAHundred(Map.of());
        assertThat(common.weight(1)).isCloseTo(2.8717, within(0.0001));
        assertThat(common.weight(95)).isCloseTo(0.6931, within(0.0001));
        assertThat(common.weight(0)).isLessThan(1.1 * common.weight(1));
    }
}
