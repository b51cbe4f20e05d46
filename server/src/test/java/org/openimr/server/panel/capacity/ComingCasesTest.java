package org.openimr.server.panel.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.panel.capacity.Horizon;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomies;
import org.openimr.process.ProcessSettings;
import org.openimr.server.panel.capacity.ComingCases.Coming;

class ComingCasesTest {
    private static final Horizon SIX_WEEKS = new Horizon(LocalDate.of(2033, 5, 2), LocalDate.of(2033, 6, 12));
    private static final int WEEKLY = 20;

    private final ComingCases coming =
            new ComingCases(ProcessSettings.defaults(), Taxonomies.builtIn().taxonomy());

    @Test
    void the_same_seed_draws_the_same_cases_and_another_seed_others() {
        List<Coming> drawn = coming.draw(7, WEEKLY, Map.of(), SIX_WEEKS);
        ComingCases again =
                new ComingCases(ProcessSettings.defaults(), Taxonomies.builtIn().taxonomy());
        assertThat(again.draw(7, WEEKLY, Map.of(), SIX_WEEKS)).isEqualTo(drawn);
        assertThat(coming.draw(8, WEEKLY, Map.of(), SIX_WEEKS)).isNotEqualTo(drawn);
    }

    @Test
    void about_as_many_become_ready_in_the_six_weeks_as_applications_come_and_are_eligible() {
        List<Coming> drawn = coming.draw(7, WEEKLY, Map.of(), SIX_WEEKS);
        assertThat(drawn).hasSizeBetween(60, 6 * WEEKLY);
        assertThat(drawn).allSatisfy(one -> {
            assertThat(one.ready()).isBetween(SIX_WEEKS.first(), SIX_WEEKS.last());
            assertThat(one.due()).isAfterOrEqualTo(one.ready());
        });
        assertThat(drawn.stream()
                        .filter(one -> one.ready().isAfter(SIX_WEEKS.last().minusWeeks(1))))
                .as("the last week is as full as the others")
                .hasSizeGreaterThan(5);
    }

    @Test
    void the_taxonomy_knows_every_field_of_the_simulation() {
        assertThat(coming.draw(7, WEEKLY, Map.of(), SIX_WEEKS))
                .extracting(Coming::field)
                .doesNotContain(Optional.empty());
    }

    @Test
    void fields_that_were_counted_take_the_place_of_the_simulations() {
        Field counted = new Field("Dermatology");
        assertThat(coming.draw(7, WEEKLY, Map.of(counted, 60), SIX_WEEKS))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.field()).contains(counted));
    }

    @Test
    void where_no_application_comes_no_case_does() {
        assertThat(coming.draw(7, 0, Map.of(), SIX_WEEKS)).isEmpty();
    }
}
