package org.openimr.determination.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    private static final LocalDate CAP = LocalDate.of(2004, 1, 1);

    private static CountedRequest asks(int visits, int before) {
        return new CountedRequest(OptionalInt.of(visits), OptionalInt.of(before), Optional.of(CAP));
    }

    private static CountedRequest without() {
        return new CountedRequest(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, true", "11, false"})
    void the_last_visit_of_a_limit_is_within_it(int visits, boolean holds) {
        assertThat(new Measure.Visits(10, OptionalInt.of(8)).measure(asks(visits, 0)))
                .isEqualTo(new Measured(
                        Optional.of(holds), "Counted " + visits + "; the limit is 10 visits over 8 weeks."));
    }

    @ParameterizedTest
    @CsvSource({"6, 0, true", "7, 0, false", "12, 6, true", "13, 6, false", "7, 1, true"})
    void a_trial_is_measured_first_and_the_whole_after_it(int visits, int before, boolean holds) {
        Measure measure = new Measure.TrialThenMore(6, OptionalInt.of(2), 18, OptionalInt.of(8));
        assertThat(measure.measure(asks(visits, before)).holds()).contains(holds);
    }

    @ParameterizedTest
    @CsvSource({"24, 0, true", "12, 12, true", "12, 13, false", "25, 0, false"})
    void visits_given_before_count_against_the_injury(int visits, int before, boolean holds) {
        assertThat(new Measure.VisitsPerInjury(24, CAP)
                        .measure(asks(visits, before))
                        .holds())
                .contains(holds);
    }

    @Test
    void no_number_of_visits_is_so_great_that_it_passes_for_few() {
        assertThat(new Measure.VisitsPerInjury(24, CAP)
                        .measure(asks(Integer.MAX_VALUE, 1))
                        .holds())
                .contains(false);
    }

    @Test
    void the_limit_for_an_injury_begins_on_its_first_day() {
        Measure measure = new Measure.VisitsPerInjury(24, CAP);
        CountedRequest dayBefore =
                new CountedRequest(OptionalInt.of(30), OptionalInt.empty(), Optional.of(CAP.minusDays(1)));
        assertThat(measure.measure(dayBefore).holds()).contains(true);
        assertThat(measure.measure(asks(30, 0)).holds()).contains(false);
    }

    @Test
    void a_request_without_a_number_is_told_the_limit_and_nothing_else() {
        assertThat(new Measure.Visits(1, OptionalInt.of(1)).measure(without()))
                .isEqualTo(new Measured(
                        Optional.empty(), "The request names no number; the limit is 1 visit over 1 week."));
    }

    @Test
    void counts_below_one_and_a_trial_longer_than_the_whole_cannot_be() {
        assertThatThrownBy(() -> new Measure.Visits(0, OptionalInt.empty())).hasMessageContaining("from 1");
        assertThatThrownBy(() -> new Measure.Visits(1, OptionalInt.of(0))).hasMessageContaining("from 1");
        assertThatThrownBy(() -> new Measure.VisitsPerInjury(0, CAP)).hasMessageContaining("from 1");
        assertThatThrownBy(() -> new Measure.TrialThenMore(7, OptionalInt.empty(), 6, OptionalInt.empty()))
                .hasMessageContaining("longer than the whole");
    }
}
