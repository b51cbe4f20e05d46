package org.openimr.server.pages.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.panel.capacity.Horizon;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;
import org.openimr.server.panel.capacity.CapacityReport;
import org.openimr.server.panel.capacity.CapacityReport.Late;
import org.openimr.server.panel.capacity.CapacityReport.OfField;
import org.openimr.server.panel.capacity.CapacityReport.OfState;
import org.openimr.server.panel.capacity.CountedCases;

class CapacityViewingTest {
    private static final LocalDate DAY = LocalDate.of(2033, 5, 2);

    private static OfField field(String name, int late) {
        Optional<Late> some =
                late == 0 ? Optional.empty() : Optional.of(new Late(DAY.plusDays(3), late, DAY.plusDays(9)));
        return new OfField(new Field(name), 4, 16, 12, 2, 3, 2, some, some.map(_ -> 6), late, 1);
    }

    private static CapacityView view(int unknown, OfField... fields) {
        return CapacityViewing.of(
                new CapacityReport(
                        DAY,
                        17,
                        new Horizon(DAY, DAY.plusDays(41)),
                        3,
                        false,
                        new CountedCases(DAY.minusDays(55), 8, 24, List.of(Set.of())),
                        5,
                        List.of(fields),
                        List.of(new OfState(UsState.CA, 4, 9, 2), new OfState(UsState.NV, 1, 3, 0)),
                        unknown,
                        Optional.empty()),
                "");
    }

    @Test
    void the_title_says_where_how_many_and_by_when() {
        assertThat(view(0, field("Neurology", 0), field("Pain Medicine", 12)).answer())
                .isEqualTo(
                        "In Pain Medicine 12 reviews will be late by May 11, 2033; everywhere else reviewers suffice");
    }

    @Test
    void of_several_fields_the_worst_comes_first_and_the_others_are_added_up() {
        assertThat(view(0, field("Neurology", 2), field("Pain Medicine", 12), field("Surgery", 1))
                        .answer())
                .isEqualTo("In Pain Medicine 12 reviews will be late by May 11, 2033, in 2 other specialties 3");
    }

    @Test
    void where_nothing_is_late_the_title_says_until_when_and_does_not_speak_for_cases_of_no_known_field() {
        assertThat(view(0, field("Neurology", 0)).answer())
                .isEqualTo("Reviewers suffice in every specialty until Jun 12, 2033");
        assertThat(view(2, field("Neurology", 0)).answer())
                .isEqualTo("Reviewers suffice where the specialty is known; of 2 waiting cases it is not");
    }

    @Test
    void a_late_field_has_its_remedy_and_the_others_have_none() {
        assertThat(view(0, field("Neurology", 0), field("Pain Medicine", 12)).remedies())
                .containsExactly(
                        "Pain Medicine: one more reviewer who takes 6 cases a week from May 2, 2033 on would leave"
                                + " none late until Jun 12, 2033.");
    }

    @Test
    void rates_are_a_week_and_shared_places_are_told_apart() {
        CapacityView.FieldRow row = view(0, field("Neurology", 0)).fields().getFirst();
        assertThat(row.counted()).isEqualTo("2.0");
        assertThat(row.coming()).isEqualTo("2.0");
        assertThat(row.places()).isEqualTo("5, of which 2 shared");
        assertThat(row.cases()).isEqualTo(16);
        assertThat(row.placesAhead()).isEqualTo(30);
        assertThat(row.late()).isEqualTo("none");
        assertThat(row.bar()).contains(new CapacityView.Bar(533, 1000));
    }

    @Test
    void where_a_license_of_California_would_help_it_is_said() {
        OfField field =
                new OfField(new Field("Neurology"), 4, 16, 12, 2, 3, 2, Optional.empty(), Optional.empty(), 4, 1);
        assertThat(view(0, field).remedies())
                .containsExactly(
                        "Neurology: 4 reviews would be late if only licensees of California had them; 1 reviewer who"
                                + " could take more of them with a license of California has none.");
    }

    @Test
    void cases_are_of_California_alone_and_the_page_says_seed_and_sources() {
        CapacityView view = view(0, field("Neurology", 0));
        assertThat(view.states()).extracting(CapacityView.StateRow::waiting).containsExactly(4, 0);
        assertThat(view.lead()).contains("May 2, 2033").contains("seed 17");
        assertThat(view.sources())
                .anySatisfy(source -> assertThat(source).contains("the simulation's own shares are used"));
    }
}
