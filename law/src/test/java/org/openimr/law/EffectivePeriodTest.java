package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class EffectivePeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 2, 12);
    private static final LocalDate END = LocalDate.of(2026, 4, 1);

    @Test
    void begins_on_its_first_day_and_ends_before_its_end() {
        EffectivePeriod period = EffectivePeriod.between(FIRST, END);
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(END.minusDays(1))).isTrue();
        assertThat(period.contains(END)).isFalse();
    }

    @Test
    void a_successor_takes_over_without_gap_or_overlap() {
        EffectivePeriod old = EffectivePeriod.between(FIRST, END);
        EffectivePeriod successor = EffectivePeriod.from(END);
        assertThat(old.overlaps(successor)).isFalse();
        assertThat(successor.overlaps(old)).isFalse();
        FIRST.datesUntil(END.plusYears(1), Period.ofDays(13))
                .forEach(day -> assertThat(old.contains(day) ^ successor.contains(day))
                        .as(day.toString())
                        .isTrue());
    }

    @Test
    void periods_that_share_a_day_overlap() {
        EffectivePeriod old = EffectivePeriod.between(FIRST, END);
        assertThat(old.overlaps(EffectivePeriod.from(END.minusDays(1)))).isTrue();
        assertThat(EffectivePeriod.from(END.minusDays(1)).overlaps(old)).isTrue();
        assertThat(EffectivePeriod.from(FIRST).overlaps(EffectivePeriod.from(END)))
                .isTrue();
    }

    @Test
    void an_end_on_or_before_the_beginning_is_refused() {
        assertThatThrownBy(() -> EffectivePeriod.between(FIRST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EffectivePeriod.between(END, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void prints_the_last_day_in_force() {
        assertThat(EffectivePeriod.between(FIRST, END)).hasToString("2014-02-12 to 2026-03-31");
        assertThat(EffectivePeriod.from(END)).hasToString("since 2026-04-01");
    }
}
