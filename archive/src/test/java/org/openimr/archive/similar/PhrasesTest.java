package org.openimr.archive.similar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void they_are_pairs_of_neighbouring_stems_each_once() {
        assertThat(Phrases.of("Therapies failed. Therapy failed!")).containsExactly("fail therapi", "therapi fail");
    }

    @Test
    void one_word_and_none_have_no_phrase() {
        assertThat(Phrases.of("Necessary.")).isEmpty();
        assertThat(Phrases.of("")).isEmpty();
    }
}
