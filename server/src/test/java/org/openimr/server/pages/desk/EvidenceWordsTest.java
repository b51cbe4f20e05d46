package org.openimr.server.pages.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.criteria.CriterionState;
import org.openimr.determination.evidence.FunctionalImprovement;
import org.openimr.law.Grade;
import org.openimr.server.desk.Evidence;
import org.openimr.server.desk.SentenceKind;

class EvidenceWordsTest {
    private static CriteriaRecord found(String id, CriterionState... states) {
        return Evidence.found(id, Optional.empty(), Arrays.asList(states));
    }

    @Test
    void what_is_missing_together_stands_in_one_sentence() {
        assertThat(EvidenceWords.changes(found(
                        "post2009-meniscectomy",
                        CriterionState.MET,
                        CriterionState.NOT_MET,
                        CriterionState.NOT_DOCUMENTED)))
                .containsExactly(
                        "The criteria of MTUS Postsurgical Treatment 2009, Section(s): Knee would be satisfied if"
                                + " the records documented that no more than 12 visits over 12 weeks are asked, with those given"
                                + " before after this surgery, and that the visits are within 6 months of the surgery.");
    }

    @Test
    void of_satisfied_criteria_each_that_they_stand_on_is_named() {
        assertThat(EvidenceWords.changes(
                        found("post2009-meniscectomy", CriterionState.MET, CriterionState.MET, CriterionState.MET)))
                .hasSize(3)
                .first()
                .asString()
                .contains(
                        "would not be satisfied if the records documented that it is not so that the surgery was done");
    }

    @ParameterizedTest
    @EnumSource(CriterionState.class)
    void what_would_be_so_is_no_fact_of_the_record_even_with_a_day_in_it(CriterionState state) {
        List<String> sentences = EvidenceWords.changes(found("cap-physical", state, state, state, state));
        assertThat(sentences).isNotEmpty().anyMatch(sentence -> sentence.contains("2004"));
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(SentenceKind.of(sentence)).isEqualTo(SentenceKind.GUIDELINE));
    }

    @Test
    void a_caution_is_shown_with_its_grade_and_the_grade_in_words_without_one() {
        assertThat(EvidenceWords.grade(Grade.OBSERVED, "check the guideline")).isEqualTo("[O] check the guideline");
        assertThat(EvidenceWords.grade(Grade.TEXT_READ, "")).isEqualTo("[T] text of the law read");
    }

    @Test
    void functional_improvement_needs_a_gain_and_less_dependency() {
        assertThat(EvidenceWords.improvement(new FunctionalImprovement(true, false, true)))
                .isEqualTo(
                        "Functional improvement is shown. Gain in daily activities: yes; fewer work restrictions: no;"
                                + " less dependency on treatment: yes (8 CCR 9792.20).");
        assertThat(EvidenceWords.improvement(new FunctionalImprovement(true, true, false)))
                .startsWith("Functional improvement is not shown.");
    }
}
