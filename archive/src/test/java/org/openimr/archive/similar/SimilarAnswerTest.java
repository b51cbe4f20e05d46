package org.openimr.archive.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.archive.Fictional;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.WilsonInterval;
import org.openimr.determination.Issue;

class SimilarAnswerTest {
    private static SimilarAnswer answer(int upheld, int overturned, int notStated) {
        return new SimilarAnswer(List.of(), 1, new OutcomeSplit(upheld, overturned, notStated), List.of());
    }

    /** Worked out by hand from Wilson's formula with z = 1.959964. */
    @ParameterizedTest
    @CsvSource({"9, 3, 0.0889, 0.5323", "6, 6, 0.2538, 0.7462", "12, 0, 0.0000, 0.2425", "0, 12, 0.7575, 1.0000"})
    void the_share_overturned_has_its_interval(int upheld, int overturned, double low, double high) {
        WilsonInterval share = answer(upheld, overturned, 0).overturnedShare().orElseThrow();
        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void under_the_smallest_number_no_share_is_given_and_items_without_an_outcome_do_not_fill_it_up() {
        assertThat(answer(8, 4, 0).overturnedShare()).isPresent();
        assertThat(answer(8, 3, 0).overturnedShare()).isEmpty();
        assertThat(answer(8, 3, 40).overturnedShare()).isEmpty();
        assertThat(SimilarAnswer.none().overturnedShare()).isEmpty();
    }

    /** What the number is said to be. */
    @Test
    void the_smallest_number_is_the_first_at_which_no_interval_spans_half_of_all_shares() {
        assertThat(widest(SimilarAnswer.LEAST_FOR_A_SHARE)).isLessThan(0.5);
        assertThat(widest(SimilarAnswer.LEAST_FOR_A_SHARE - 1)).isGreaterThan(0.5);
    }

    private static double widest(int items) {
        double widest = 0;
        for (int overturned = 0; overturned <= items; overturned++) {
            WilsonInterval interval = WilsonInterval.of(overturned, items);
            widest = Math.max(widest, interval.high() - interval.low());
        }
        return widest;
    }

    @ParameterizedTest
    @CsvSource({"0", "51"})
    void a_question_asks_for_some_rows_and_not_for_all(int rows) {
        PublishedDetermination letter =
                Fictional.letter(1).upheld("Brace", "No.").published();
        Issue item = letter.determination().issues().getFirst();
        assertThatThrownBy(() -> SimilarQuestion.about(letter, item, rows))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
