package org.openimr.server.desk.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.desk.chronology.Events.eventOf;
import static org.openimr.server.desk.chronology.Events.mri;

import org.junit.jupiter.api.Test;
import org.openimr.records.chronology.Side;

class EventSentenceTest {
    private static String sentence(Events event) {
        return EventSentence.of(event.facts());
    }

    @Test
    void a_study_has_its_part_level_and_day() {
        assertThat(sentence(mri().part("lumbar spine").level("L4-5")))
                .isEqualTo("MRI of the lumbar spine at L4-5 is recorded on Mar 3, 2026.");
    }

    @Test
    void a_side_stands_before_its_part() {
        assertThat(sentence(mri().part("knee").side(Side.LEFT)))
                .isEqualTo("MRI of the left knee is recorded on Mar 3, 2026.");
        assertThat(sentence(mri().part("knee").side(Side.BOTH))).startsWith("MRI of the left and right knee ");
    }

    @Test
    void what_is_planned_is_not_told_as_done() {
        assertThat(sentence(eventOf(EventKind.PROCEDURE, "epidural injection").told(Told.PLANNED)))
                .isEqualTo("Epidural injection is recorded as planned or requested on Mar 3, 2026.");
    }

    @Test
    void what_was_before_the_injury_says_so() {
        assertThat(sentence(eventOf(EventKind.PROCEDURE, "knee arthroscopy")
                        .told(Told.PRIOR)
                        .on("2019")))
                .isEqualTo("Knee arthroscopy is recorded in 2019, before the injury.");
    }

    @Test
    void a_drug_has_dose_frequency_quantity_and_what_was_done() {
        assertThat(sentence(eventOf(EventKind.MEDICATION, "gabapentin")
                        .with(EventValue.DOSE, "300 mg")
                        .with(EventValue.FREQUENCY, "TID")
                        .with(EventValue.QUANTITY, "90")
                        .with(EventValue.ACTION, "continued")))
                .isEqualTo("Gabapentin 300 mg TID, quantity 90 is recorded as continued on Mar 3, 2026.");
    }

    @Test
    void work_status_is_quoted() {
        assertThat(sentence(eventOf(EventKind.WORK_STATUS, "modified duty").with(EventValue.LIMITS, "no lifting")))
                .isEqualTo("Work status “modified duty, no lifting” is recorded on Mar 3, 2026.");
    }

    @Test
    void pain_is_told_of_ten() {
        assertThat(sentence(eventOf(EventKind.PAIN_SCORE, "7")
                        .with(EventValue.CONTEXT, "worst")
                        .part("neck")))
                .isEqualTo("Pain of 7/10 (worst) of the neck is recorded on Mar 3, 2026.");
    }

    @Test
    void a_measure_has_its_value() {
        assertThat(sentence(eventOf(EventKind.FUNCTIONAL_MEASURE, "sitting").with(EventValue.MEASURED, "15 min")))
                .isEqualTo("Sitting 15 min is recorded on Mar 3, 2026.");
    }

    @Test
    void a_diagnosis_is_quoted_with_its_code() {
        assertThat(sentence(eventOf(EventKind.DIAGNOSIS, "lumbar radiculopathy").with(EventValue.CODE, "M54.16")))
                .isEqualTo("The diagnosis “lumbar radiculopathy” (M54.16) is recorded on Mar 3, 2026.");
    }

    @Test
    void a_session_has_its_number() {
        assertThat(sentence(eventOf(EventKind.THERAPY_VISIT, "physical therapy").with(EventValue.COUNT, "4 of 12")))
                .isEqualTo("Physical therapy, visit 4 of 12 is recorded on Mar 3, 2026.");
        assertThat(sentence(eventOf(EventKind.THERAPY_VISIT, "acupuncture").with(EventValue.COUNT, "6")))
                .isEqualTo("Acupuncture, visits: 6 is recorded on Mar 3, 2026.");
    }

    @Test
    void a_visit_names_the_role_and_no_person() {
        assertThat(sentence(eventOf(EventKind.VISIT, ""))).isEqualTo("A visit is recorded on Mar 3, 2026.");
        assertThat(sentence(eventOf(EventKind.VISIT, "surgeon")))
                .isEqualTo("A visit (surgeon) is recorded on Mar 3, 2026.");
    }

    @Test
    void an_event_without_a_day_says_so() {
        assertThat(sentence(mri().on(""))).isEqualTo("MRI is recorded on a day that is not told.");
    }
}
