package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.rules.Fictions.DAY;
import static org.openimr.panel.rules.Fictions.candidate;
import static org.openimr.panel.rules.Fictions.file;
import static org.openimr.panel.rules.Fictions.tied;
import static org.openimr.panel.rules.Ways.along;
import static org.openimr.panel.rules.Ways.way;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openimr.law.RuleSet;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Degree;
import org.openimr.panel.ties.Tie.Kind;

class AssessmentTest {
    private static final RuleSet<SeatRule> BEFORE_OFFER = SeatRules.beforeOffer(SeatRules.ALL);

    @Test
    void every_rule_of_the_day_has_its_line_in_the_order_of_the_register() {
        Assessment assessment = Assessment.of(SeatRules.ALL, candidate(file()));
        assertThat(assessment.lines())
                .extracting(Assessment.Line::rule)
                .containsExactlyElementsOf(SeatRules.ALL.rules());
        Candidate of2013 = candidate(Degree.DOCTOR_OF_MEDICINE, file(), LocalDate.of(2013, 12, 31));
        assertThat(Assessment.of(SeatRules.ALL, of2013).lines())
                .hasSize(SeatRules.ALL.rules().size() - 1)
                .noneMatch(line -> line.rule() instanceof NoEvaluatorAppointment);
    }

    @Test
    void before_the_offer_the_usual_reviewer_passes_and_cannot_be_seated_without_an_attestation() {
        assertThat(Assessment.of(BEFORE_OFFER, candidate(file())).isPassed()).isTrue();
        Assessment seat = Assessment.of(SeatRules.ALL, candidate(file()));
        assertThat(seat.isPassed()).isFalse();
        assertThat(seat.failed()).singleElement().matches(line -> line.rule() instanceof AttestationGiven);
        assertThat(BEFORE_OFFER.rules()).hasSize(SeatRules.ALL.rules().size() - 1);
    }

    @Test
    void what_fails_says_why_and_the_rest_passes() {
        Assessment assessment = Assessment.of(BEFORE_OFFER, candidate(file(Contract.class)));
        assertThat(assessment.isPassed()).isFalse();
        assertThat(assessment.failed()).singleElement().satisfies(line -> {
            assertThat(line.rule()).isInstanceOf(ContractInForce.class);
            assertThat(line.isPassed()).isFalse();
            assertThat(line.objection()).isEqualTo(line.rule().check(candidate(file(Contract.class))));
        });
        assertThat(assessment.lines())
                .filteredOn(Assessment.Line::isPassed)
                .hasSize(BEFORE_OFFER.rules().size() - 1);
    }

    @Test
    void what_a_person_has_to_judge_is_listed_and_blocks() {
        Candidate candidate = tied(Involvement.MEDICAL_PROVIDER_NETWORK, way(along(Kind.MEMBER_OF_NETWORK)));
        Assessment assessment = Assessment.of(BEFORE_OFFER, candidate);
        assertThat(assessment.concerns()).hasSize(1);
        assertThat(assessment.failed()).singleElement().matches(line -> line.rule() instanceof ConcernsJudged);
        assertThat(Assessment.of(BEFORE_OFFER, candidate(file())).concerns()).isEmpty();
    }

    @Test
    void no_rule_on_reviewers_is_older_than_the_review() {
        assertThat(SeatRules.ALL.on(LocalDate.of(2012, 12, 31))).isEmpty();
        assertThat(SeatRules.ALL.on(LocalDate.of(2013, 1, 1))).isNotEmpty();
        assertThat(SeatRules.PREFERENCES.on(DAY)).hasSize(1);
    }

    @Test
    void nobody_has_fewer_cases_than_none() {
        assertThat(new Load(0, 0).open()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Load(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Load(0, -1));
    }

    @Test
    void an_objection_says_what_and_what_to_do() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Objection(" ", "Do it."));
        assertThatIllegalArgumentException().isThrownBy(() -> new Objection("It is so.", " "));
    }
}
