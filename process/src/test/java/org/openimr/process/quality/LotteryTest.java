package org.openimr.process.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openimr.determination.CaseNumber;
import org.openimr.process.quality.Lottery.Purpose;

class LotteryTest {
    private static final Lottery ONE = new Lottery("a salt of sixteen".getBytes(StandardCharsets.UTF_8));
    private static final Lottery OTHER = new Lottery("another salt so long".getBytes(StandardCharsets.UTF_8));

    private static List<CaseNumber> cases(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new CaseNumber("CM26-" + String.format("%07d", n)))
                .toList();
    }

    private static long drawn(Lottery lottery, Purpose purpose, int percent) {
        return cases(10_000).stream()
                .filter(number -> lottery.draws(number, purpose, percent))
                .count();
    }

    @Test
    void a_draw_can_be_repeated() {
        Lottery again = new Lottery("a salt of sixteen".getBytes(StandardCharsets.UTF_8));
        assertThat(cases(500))
                .allSatisfy(number -> assertThat(ONE.ticket(number, Purpose.SECOND_LOOK))
                        .isEqualTo(again.ticket(number, Purpose.SECOND_LOOK)));
    }

    @Test
    void nothing_is_drawn_at_zero_and_everything_at_a_hundred() {
        assertThat(drawn(ONE, Purpose.SECOND_LOOK, 0)).isZero();
        assertThat(drawn(ONE, Purpose.SECOND_LOOK, 100)).isEqualTo(10_000);
    }

    /** Four standard deviations around a tenth of 10,000. */
    @Test
    void a_tenth_is_about_a_tenth_whatever_the_salt() {
        assertThat(drawn(ONE, Purpose.SECOND_LOOK, 10)).isBetween(880L, 1_120L);
        assertThat(drawn(OTHER, Purpose.SECOND_LOOK, 10)).isBetween(880L, 1_120L);
        assertThat(drawn(ONE, Purpose.BLIND_REVIEW, 10)).isBetween(880L, 1_120L);
    }

    @Test
    void who_is_drawn_at_a_rate_is_drawn_at_a_higher_one() {
        assertThat(cases(2_000))
                .allSatisfy(number -> assertThat(ONE.draws(number, Purpose.SECOND_LOOK, 5)
                                && !ONE.draws(number, Purpose.SECOND_LOOK, 20))
                        .isFalse());
    }

    /** Independent draws at one half agree in about half of the cases: five standard deviations of 2,000. */
    @Test
    void one_draw_says_nothing_of_another() {
        long alike = cases(2_000).stream()
                .filter(number ->
                        ONE.draws(number, Purpose.SECOND_LOOK, 50) == ONE.draws(number, Purpose.BLIND_REVIEW, 50))
                .count();
        long alikeBySalt = cases(2_000).stream()
                .filter(number ->
                        ONE.draws(number, Purpose.SECOND_LOOK, 50) == OTHER.draws(number, Purpose.SECOND_LOOK, 50))
                .count();
        assertThat(alike).isBetween(888L, 1_112L);
        assertThat(alikeBySalt).isBetween(888L, 1_112L);
    }

    @Test
    void a_short_salt_could_be_guessed() {
        assertThatThrownBy(() -> new Lottery(new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }
}
