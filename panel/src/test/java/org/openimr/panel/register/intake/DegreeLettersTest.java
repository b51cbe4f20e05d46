package org.openimr.panel.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openimr.panel.register.Degree;

class DegreeLettersTest {
    @Test
    void every_degree_is_known_by_the_letters_that_it_prints() {
        for (Degree degree : Degree.values()) {
            for (String letters : List.of(degree.letters().split(" or ", -1))) {
                assertThat(DegreeLetters.read(letters, true)).as(letters).containsExactly(degree);
            }
        }
    }

    @Test
    void letters_are_read_with_points_or_without_among_others() {
        Map.of(
                        "MD", Degree.DOCTOR_OF_MEDICINE,
                        "m.d., Ph.D.", Degree.DOCTOR_OF_MEDICINE,
                        "DO/MPH", Degree.DOCTOR_OF_OSTEOPATHY,
                        "M.S., L.Ac.", Degree.ACUPUNCTURIST)
                .forEach((letters, degree) -> assertThat(DegreeLetters.read(letters, true))
                        .as(letters)
                        .containsExactly(degree));
    }

    @Test
    void what_tells_none_or_two_tells_none_or_two() {
        assertThat(DegreeLetters.read("R.N.", true)).isEmpty();
        assertThat(DegreeLetters.read("", true)).isEmpty();
        assertThat(DegreeLetters.read("Ph.D.", false)).isEmpty();
        assertThat(DegreeLetters.read("DDS, MD", true))
                .containsExactlyInAnyOrder(Degree.DENTIST, Degree.DOCTOR_OF_MEDICINE);
    }
}
