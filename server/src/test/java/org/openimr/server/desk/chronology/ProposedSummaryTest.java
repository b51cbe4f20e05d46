package org.openimr.server.desk.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.desk.chronology.Events.eventOf;
import static org.openimr.server.desk.chronology.Events.mri;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.records.chronology.Doubt;
import org.openimr.server.desk.DraftSentence;

class ProposedSummaryTest {
    private static List<String> summary(Events... events) {
        return sentences(events).stream().map(DraftSentence::text).toList();
    }

    private static List<DraftSentence> sentences(Events... events) {
        return ProposedSummary.of(Arrays.stream(events).map(Events::event).toList());
    }

    @Test
    void nothing_is_proposed_from_nothing() {
        assertThat(summary()).isEmpty();
    }

    @Test
    void each_sentence_is_marked_and_has_its_page() {
        assertThat(sentences(mri().page(7))).singleElement().satisfies(sentence -> {
            assertThat(sentence.proposed()).isTrue();
            assertThat(sentence.links()).containsExactly(mri().page(7).link());
        });
    }

    @Test
    void diagnoses_are_one_sentence_with_the_page_of_each() {
        List<DraftSentence> sentences = sentences(
                eventOf(EventKind.DIAGNOSIS, "Low back pain")
                        .with(EventValue.CODE, "M54.5")
                        .page(2),
                eventOf(EventKind.DIAGNOSIS, "Lumbar radiculopathy").page(4));
        assertThat(sentences).singleElement().satisfies(sentence -> {
            assertThat(sentence.text())
                    .isEqualTo("Diagnoses recorded in the file: Low back pain (M54.5); Lumbar radiculopathy.");
            assertThat(sentence.links()).hasSize(2);
        });
    }

    @Test
    void the_head_of_a_table_is_no_diagnosis() {
        assertThat(summary(
                        eventOf(EventKind.DIAGNOSIS, "Diagnosis ICD-10 Service requested CPT Lumbar radiculopathy"),
                        eventOf(EventKind.DIAGNOSIS, "Low back pain")))
                .containsExactly("Diagnoses recorded in the file: Low back pain.");
    }

    @Test
    void of_a_drug_only_the_latest_is_told() {
        assertThat(summary(
                        eventOf(EventKind.MEDICATION, "naproxen")
                                .with(EventValue.DOSE, "500 mg")
                                .on("2026-03-03"),
                        eventOf(EventKind.MEDICATION, "naproxen")
                                .with(EventValue.DOSE, "250 mg")
                                .on("2026-01-05")))
                .containsExactly("Naproxen 500 mg is recorded on Mar 3, 2026.");
    }

    @Test
    void of_pain_the_first_and_the_last_score_of_the_part_most_is_told_of() {
        assertThat(summary(
                        eventOf(EventKind.PAIN_SCORE, "8").part("neck").on("2026-01-05"),
                        eventOf(EventKind.PAIN_SCORE, "7").part("neck").on("2026-02-05"),
                        eventOf(EventKind.PAIN_SCORE, "5").part("neck").on("2026-03-05"),
                        eventOf(EventKind.PAIN_SCORE, "2").part("knee").on("2026-04-05")))
                .containsExactly(
                        "Pain of 8/10 of the neck is recorded on Jan 5, 2026.",
                        "Pain of 5/10 of the neck is recorded on Mar 5, 2026.");
    }

    @Test
    void of_work_status_the_last() {
        assertThat(summary(
                        eventOf(EventKind.WORK_STATUS, "off work").on("2026-01-05"),
                        eventOf(EventKind.WORK_STATUS, "modified duty").on("2026-02-05")))
                .containsExactly("Work status “modified duty” is recorded on Feb 5, 2026.");
    }

    @Test
    void of_a_row_of_sessions_the_first_and_the_last() {
        assertThat(summary(
                        eventOf(EventKind.THERAPY_VISIT, "physical therapy").on("2026-01-05"),
                        eventOf(EventKind.THERAPY_VISIT, "physical therapy").on("2026-01-12"),
                        eventOf(EventKind.THERAPY_VISIT, "physical therapy").on("2026-02-05")))
                .containsExactly(
                        "Physical therapy is recorded on Jan 5, 2026.", "Physical therapy is recorded on Feb 5, 2026.");
    }

    @Test
    void what_is_planned_comes_last_and_says_so() {
        assertThat(summary(mri().told(Told.PLANNED), eventOf(EventKind.WORK_STATUS, "full duty")))
                .containsExactly(
                        "Work status “full duty” is recorded on Mar 3, 2026.",
                        "MRI is recorded as planned or requested on Mar 3, 2026.");
    }

    @Test
    void of_many_the_latest_eight() {
        Events[] many = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> mri().on("2025-%02d-01".formatted(month)))
                .toArray(Events[]::new);
        assertThat(summary(many)).hasSize(8).first().isEqualTo("MRI is recorded on May 1, 2025.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "~2026"})
    void what_has_no_day_or_month_is_left_out(String day) {
        assertThat(summary(mri().on(day))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Doubt.class, names = "PART_NOT_WRITTEN", mode = EnumSource.Mode.EXCLUDE)
    void what_rules_doubt_is_left_out(Doubt doubt) {
        assertThat(summary(mri().doubted(doubt))).isEmpty();
    }

    @Test
    void a_part_that_was_assumed_is_not_named() {
        assertThat(summary(mri().part("knee").doubted(Doubt.PART_NOT_WRITTEN)))
                .containsExactly("MRI is recorded on Mar 3, 2026.");
    }

    @Test
    void what_the_reviewer_put_right_is_doubted_no_more() {
        NotedEvent noted = mri().part("knee").doubted(Doubt.COPIED_FORWARD).noted();
        DeskEvent corrected =
                new Correction(noted, Optional.of(mri().part("hip").facts())).event();
        assertThat(ProposedSummary.of(List.of(corrected)))
                .extracting(DraftSentence::text)
                .containsExactly("MRI of the hip is recorded on Mar 3, 2026.");
    }

    @Test
    void what_the_reviewer_took_away_is_not_proposed() {
        DeskEvent removed = new Correction(mri().noted(), Optional.empty()).event();
        assertThat(ProposedSummary.of(List.of(removed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no lifting, further therapy is medically necessary",
                "treatment not certified",
                "MRI recommended",
                "meets MTUS criteria",
                "request denied"
            })
    void what_judges_a_treatment_is_never_proposed(String limits) {
        assertThat(summary(eventOf(EventKind.WORK_STATUS, "modified duty").with(EventValue.LIMITS, limits)))
                .isEmpty();
    }

    @Test
    void a_drug_that_was_refused_is_not_proposed() {
        assertThat(summary(eventOf(EventKind.MEDICATION, "tramadol").with(EventValue.ACTION, "denied")))
                .isEmpty();
    }

    @Test
    void the_same_events_give_the_same_summary() {
        Events[] events = {mri(), eventOf(EventKind.WORK_STATUS, "off work"), eventOf(EventKind.VISIT, "surgeon")};
        assertThat(sentences(events)).isEqualTo(sentences(events));
    }
}
