package org.openimr.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuringTest {
    private static final LocalDate MAY_1 = LocalDate.of(2033, 5, 1);
    private static final LocalDate MAY_9 = LocalDate.of(2033, 5, 9);
    private static final During MAY = During.between(MAY_1, MAY_9);

    @Test
    void both_ends_belong_to_it() {
        assertThat(MAY.contains(MAY_1)).isTrue();
        assertThat(MAY.contains(MAY_9)).isTrue();
        assertThat(MAY.contains(MAY_1.minusDays(1))).isFalse();
        assertThat(MAY.contains(MAY_9.plusDays(1))).isFalse();
    }

    @Test
    void what_has_no_known_end_holds_still_and_what_has_no_known_beginning_held_always() {
        assertThat(During.since(MAY_1).contains(LocalDate.MAX)).isTrue();
        assertThat(During.since(MAY_1).contains(MAY_1.minusDays(1))).isFalse();
        assertThat(During.always().contains(LocalDate.MIN)).isTrue();
    }

    @Test
    void one_common_day_is_an_overlap() {
        assertThat(MAY.overlaps(During.since(MAY_9))).isTrue();
        assertThat(During.since(MAY_9).overlaps(MAY)).isTrue();
        assertThat(MAY.overlaps(During.since(MAY_9.plusDays(1)))).isFalse();
        assertThat(MAY.overlaps(During.always())).isTrue();
    }

    @Test
    void nothing_ends_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> During.between(MAY_9, MAY_1));
        assertThat(new During(Optional.empty(), Optional.of(MAY_1))).hasToString("? to 2033-05-01");
    }
}
