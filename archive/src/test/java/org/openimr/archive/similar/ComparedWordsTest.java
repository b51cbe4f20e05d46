package org.openimr.archive.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MRI of the lumbar spine                                 | mri
                    Norco 10/325 mg #120                                    | norco
                    Left L4-5 transforaminal epidural steroid injection     | epidur inject steroid transforamin
                    Physical therapy, right shoulder, 2 times a week for 6 weeks | physic therapi
                    Physical therapy 12 visits                              | physic therapi
                    Bilateral knee brace                                    | brace
                    Carpal tunnel release                                   | releas
                    Lidocaine 5% patch, quantity 30                         | lidocain patch
                    Facet joint injection x 1                               | facet inject joint
                    Lumbar region X-ray                                     | rai
                    Associated surgical service: Shoulder sling             | sling
                    12                                                      | ''
                    """)
    void quantity_dose_level_side_and_part_are_taken_apart(String service, String stems) {
        assertThat(String.join(" ", ComparedWords.ofService(service).keySet())).isEqualTo(stems);
    }

    @Test
    void a_stem_is_shown_as_it_was_first_written() {
        assertThat(ComparedWords.of("Injections and an injection")).containsExactly(Map.entry("inject", "Injections"));
    }

    @Test
    void common_words_numbers_and_single_letters_are_no_words() {
        assertThat(ComparedWords.of("of the 2 x 12th W in a")).isEmpty();
    }
}
