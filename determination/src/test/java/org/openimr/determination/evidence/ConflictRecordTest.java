package org.openimr.determination.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.determination.evidence.Applicability.Aspect;
import org.openimr.determination.evidence.RatedStudy.Favors;
import org.openimr.determination.evidence.Weighing.Ground;
import org.openimr.law.Grade;

class ConflictRecordTest {
    private static final HierarchyOfEvidence LAW = HierarchyOfEvidence.ofTheRegulation();

    @Test
    void the_lower_level_wins_whatever_its_biases() {
        RatedStudy strong = study(Favors.THE_DENIAL, EvidenceLevel.L1C, Bias.NO_BLINDING, Bias.INTEREST);
        RatedStudy weak = study(Favors.THE_REQUEST, EvidenceLevel.L2);
        assertThat(conflict(weak, strong).weigh()).isEqualTo(new Weighing.Better(strong, Ground.LEVEL));
    }

    @Test
    void at_one_level_fewer_biases_win() {
        RatedStudy clean = study(Favors.THE_REQUEST, EvidenceLevel.L2);
        RatedStudy biased = study(Favors.THE_DENIAL, EvidenceLevel.L2, Bias.SELECTION);
        assertThat(conflict(biased, clean).weigh()).isEqualTo(new Weighing.Better(clean, Ground.FEWER_BIASES));
    }

    @Test
    void where_both_are_equal_the_reviewer_decides() {
        RatedStudy one = study(Favors.THE_REQUEST, EvidenceLevel.L2, Bias.SELECTION);
        RatedStudy other = study(Favors.THE_DENIAL, EvidenceLevel.L2, Bias.NO_BLINDING);
        assertThat(conflict(one, other).weigh()).isEqualTo(new Weighing.Tied(List.of(one, other)));
    }

    @Test
    void a_study_of_other_patients_is_not_used() {
        RatedStudy inapplicable = new RatedStudy(
                source(),
                Favors.THE_DENIAL,
                new Applicability(Set.of(Aspect.PATIENTS), "Children."),
                Set.of(),
                Optional.of(EvidenceLevel.L1A),
                Optional.empty());
        RatedStudy used = study(Favors.THE_REQUEST, EvidenceLevel.L3);
        assertThat(conflict(inapplicable, used).weigh()).isEqualTo(new Weighing.Better(used, Ground.UNOPPOSED));
        assertThat(conflict(inapplicable).weigh()).isEqualTo(new Weighing.NothingToWeigh());
    }

    @Test
    void a_record_is_complete_only_with_both_sides_rated() {
        assertThat(conflict(study(Favors.THE_REQUEST, EvidenceLevel.L2), study(Favors.THE_DENIAL, EvidenceLevel.L3))
                        .lacks(LAW))
                .containsExactly("which side has the better evidence");
        assertThat(conflict(study(Favors.THE_REQUEST, EvidenceLevel.L2)).lacks(LAW))
                .contains("a study for each side of the conflict");
    }

    @Test
    void a_level_that_the_regulation_read_does_not_describe_needs_a_reason() {
        assertThat(conflict(study(Favors.THE_REQUEST, EvidenceLevel.L4), study(Favors.THE_DENIAL, EvidenceLevel.L2))
                        .lacks(LAW))
                .contains("the reason for level 4 of Able 2015");
        assertThat(LAW.needsReason(QuestionType.PROGNOSIS, EvidenceLevel.L3)).isTrue();
        assertThat(LAW.needsReason(QuestionType.TREATMENT_BENEFIT, EvidenceLevel.L3))
                .isFalse();
    }

    @Test
    void an_operator_fills_blank_cells_and_never_replaces_the_law() {
        HierarchyOfEvidence own = LAW.with(QuestionType.TREATMENT_BENEFIT, EvidenceLevel.L4, "case series");
        assertThat(own.cell(QuestionType.TREATMENT_BENEFIT, EvidenceLevel.L4))
                .contains(new HierarchyOfEvidence.Cell("case series", Grade.DESIGN_CHOICE));
        assertThat(own.needsReason(QuestionType.TREATMENT_BENEFIT, EvidenceLevel.L4))
                .isTrue();
        assertThat(LAW.cell(QuestionType.TREATMENT_BENEFIT, EvidenceLevel.L4)).isEmpty();
        assertThatThrownBy(() -> LAW.with(QuestionType.DIAGNOSTIC_TEST, EvidenceLevel.L1A, "my own"))
                .hasMessageContaining("is law");
    }

    @Test
    void every_question_has_levels_1a_to_2_as_read_in_the_regulation() {
        for (QuestionType question : QuestionType.values()) {
            for (EvidenceLevel level :
                    List.of(EvidenceLevel.L1A, EvidenceLevel.L1B, EvidenceLevel.L1C, EvidenceLevel.L2)) {
                assertThat(LAW.cell(question, level).orElseThrow().grade()).isEqualTo(Grade.TEXT_READ);
            }
        }
    }

    private static ConflictRecord conflict(RatedStudy... studies) {
        return new ConflictRecord(QuestionType.TREATMENT_BENEFIT, List.of(studies), Optional.empty(), Optional.empty());
    }

    private static RatedStudy study(Favors favors, EvidenceLevel level, Bias... biases) {
        return new RatedStudy(
                source(),
                favors,
                new Applicability(Set.of(), "The same work and age."),
                Set.of(biases),
                Optional.of(level),
                Optional.empty());
    }

    private static EvidenceSource.Study source() {
        return new EvidenceSource.Study("Able", "Braces", "Fictional Journal", OptionalInt.of(2015), "3", "1-9");
    }
}
