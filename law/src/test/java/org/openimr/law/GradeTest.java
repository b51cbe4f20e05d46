package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GradeTest {
    @Test
    void marks_are_those_of_the_process_specification() {
        assertThat(Stream.of(Grade.values()).map(Grade::mark)).containsExactly("T", "S", "O", "D", "not found");
    }

    @Test
    void a_conclusion_is_known_no_better_than_its_weakest_part() {
        assertThat(Grade.TEXT_READ.weaker(Grade.SECONDARY)).isEqualTo(Grade.SECONDARY);
        assertThat(Grade.NOT_FOUND.weaker(Grade.TEXT_READ)).isEqualTo(Grade.NOT_FOUND);
        assertThat(Grade.OBSERVED.weaker(Grade.OBSERVED)).isEqualTo(Grade.OBSERVED);
    }
}
