package org.openimr.server.desk.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.records.chronology.ChronologyEvent;
import org.openimr.records.chronology.EventDate;
import org.openimr.records.chronology.EventStatus;
import org.openimr.records.chronology.MedicationAction;
import org.openimr.records.chronology.Mention;
import org.openimr.records.chronology.Proposer;
import org.openimr.records.chronology.TextPlace;

class ReadFactsTest {
    private static final EventDate DAY = new EventDate(
            Optional.of(LocalDate.of(2026, 3, 3)), EventDate.Precision.DAY, false, EventDate.Basis.STATED);

    private static Mention mention(EventStatus status) {
        return new Mention(
                new TextPlace("report", 1, 1, 0, 3),
                "MRI",
                status,
                DAY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Proposer.Rule("CHR-TEST", 1),
                Set.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = EventStatus.class,
            names = {"NEGATED", "FAMILY"})
    void what_did_not_happen_or_happened_to_a_relative_is_no_event(EventStatus status) {
        assertThat(ReadFacts.of(new ChronologyEvent.Imaging(mention(status), "MRI")))
                .isEmpty();
    }

    @Test
    void what_is_told_elsewhere_is_the_same_event() {
        assertThat(ReadFacts.of(new ChronologyEvent.Imaging(mention(EventStatus.PERFORMED), "MRI")))
                .isPresent()
                .isEqualTo(ReadFacts.of(new ChronologyEvent.Imaging(mention(EventStatus.REPORTED), "MRI")));
    }

    @Test
    void a_drug_keeps_what_is_told_of_it() {
        EventFacts facts = ReadFacts.of(new ChronologyEvent.Medication(
                        mention(EventStatus.PERFORMED),
                        "gabapentin",
                        Optional.of("300 mg"),
                        Optional.of("TID"),
                        Optional.empty(),
                        MedicationAction.CONTINUED))
                .orElseThrow();
        assertThat(facts.values())
                .isEqualTo(
                        Map.of(EventValue.DOSE, "300 mg", EventValue.FREQUENCY, "TID", EventValue.ACTION, "continued"));
    }

    @Test
    void a_code_without_words_is_named_by_itself() {
        EventFacts facts = ReadFacts.of(
                        new ChronologyEvent.Diagnosis(mention(EventStatus.PERFORMED), Optional.of("M54.16"), ""))
                .orElseThrow();
        assertThat(facts.name()).isEqualTo("M54.16");
        assertThat(facts.values()).isEmpty();
    }

    @Test
    void a_name_of_a_whole_paragraph_is_shortened() {
        EventFacts facts = ReadFacts.of(new ChronologyEvent.Diagnosis(
                        mention(EventStatus.PERFORMED), Optional.empty(), "pain ".repeat(200)))
                .orElseThrow();
        assertThat(facts.name()).hasSizeLessThanOrEqualTo(EventFacts.LONGEST).endsWith("…");
    }

    @Test
    void an_event_without_a_name_or_with_a_value_of_another_kind_cannot_be() {
        assertThatThrownBy(() -> Events.eventOf(EventKind.IMAGING, " ").facts())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Study is missing");
        assertThatThrownBy(() -> Events.mri().with(EventValue.DOSE, "5 mg").facts())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Imaging has no Dose");
    }
}
