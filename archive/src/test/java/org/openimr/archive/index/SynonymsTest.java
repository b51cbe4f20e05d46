package org.openimr.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimr.archive.text.EnglishText;
import org.openimr.archive.understanding.DataFile;

class SynonymsTest {
    private static final Synonyms BUILT_IN = Lexicon.builtIn().synonyms();

    private static List<String> of(String typed) {
        return List.copyOf(BUILT_IN.of(EnglishText.terms(typed), typed).values());
    }

    @Test
    void words_of_the_first_column_stand_for_one_another() {
        assertThat(of("MBB")).containsExactly("medial branch block");
        assertThat(of("medial branch blocks")).containsExactly("mbb");
    }

    @Test
    void an_abbreviation_with_another_sense_leads_to_its_words_and_not_back() {
        assertThat(of("PT")).contains("physical therapy");
        assertThat(of("physical therapy")).doesNotContain("pt");
    }

    @Test
    void a_drug_of_one_ingredient_is_sought_under_its_names_and_one_of_several_is_not() {
        assertThat(of("Ultram")).contains("tramadol");
        assertThat(of("tramadol")).contains("ultram");
        assertThat(of("Norco")).isEmpty();
        assertThat(of("hydrocodone")).doesNotContain("norco");
    }

    @Test
    void a_word_without_another_is_refused_with_its_line() {
        DataFile lonely = DataFile.read("words.tsv", "# ours\nesi\n");
        assertThatThrownBy(() -> Synonyms.read(lonely, Lexicon.builtIn().understanding()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("words.tsv, line 2");
    }

    @Test
    void distances_count_letters_changed_left_out_put_in_and_exchanged() {
        assertThat(Spelling.distance("lumbar", "lunbar")).isEqualTo(1);
        assertThat(Spelling.distance("lumbar", "lubmar")).isEqualTo(1);
        assertThat(Spelling.distance("lumbar", "lumar")).isEqualTo(1);
        assertThat(Spelling.distance("lumbar", "lumbbar")).isEqualTo(1);
        assertThat(Spelling.distance("", "lum")).isEqualTo(3);
    }
}
