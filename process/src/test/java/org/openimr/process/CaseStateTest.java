package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.CaseSpec.given;
import static org.openimr.process.Dispute.MANAGER;
import static org.openimr.process.Dispute.REPORT_FILED;
import static org.openimr.process.Stage.AWAITING_RECORDS;
import static org.openimr.process.Stage.CONSOLIDATED;
import static org.openimr.process.Stage.DUPLICATE;
import static org.openimr.process.Stage.FINAL;
import static org.openimr.process.Stage.INELIGIBLE;
import static org.openimr.process.Stage.IN_REVIEW;
import static org.openimr.process.Stage.LIABILITY_CLOSED;
import static org.openimr.process.Stage.NOT_FILED;
import static org.openimr.process.Stage.PANEL;
import static org.openimr.process.Stage.QUALITY;
import static org.openimr.process.Stage.READY_FOR_REVIEW;
import static org.openimr.process.Stage.RECORDS_LATE;
import static org.openimr.process.Stage.TERMINATED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.law.Citation;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.outcome.Petition;

/** What a case has at each of its stages, and what it has no longer or not yet. */
class CaseStateTest {
    private static final Dispute PLAIN = Dispute.plain();
    private static final Set<Stage> DECIDED =
            EnumSet.of(Stage.DETERMINED, Stage.PUBLISHED, Stage.IMPLEMENTED, Stage.APPEALED, FINAL);
    private static final Set<Stage> WITH_REVIEWER = with(DECIDED, IN_REVIEW, PANEL, QUALITY);
    private static final Set<Stage> COMPLETE = with(WITH_REVIEWER, READY_FOR_REVIEW);
    private static final Set<Stage> ASSIGNED = with(COMPLETE, AWAITING_RECORDS, RECORDS_LATE, CONSOLIDATED);

    private static Set<Stage> with(Set<Stage> some, Stage... others) {
        Set<Stage> all = EnumSet.copyOf(some);
        all.addAll(List.of(others));
        return all;
    }

    private static CaseState at(Stage stage) {
        return given(PLAIN.upTo(stage)).state();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_case_has_what_its_stage_brought(Stage stage) {
        CaseState state = at(stage);
        assertThat(state.filed().isPresent()).isEqualTo(stage != NOT_FILED);
        assertThat(state.assigned().isPresent()).isEqualTo(ASSIGNED.contains(stage));
        assertThat(state.completeFile().isPresent()).isEqualTo(COMPLETE.contains(stage));
        assertThat(state.reviewersWork().isPresent()).isEqualTo(WITH_REVIEWER.contains(stage));
        assertThat(state.ruling().isPresent()).isEqualTo(DECIDED.contains(stage));
    }

    @Test
    void a_finding_of_ineligibility_is_a_decision_without_a_ruling() {
        for (CaseState state : List.of(at(INELIGIBLE), ineligibleThen(PETITIONED), ineligibleThen(NOT_APPEALED))) {
            assertThat(state.ruling()).isEmpty();
            assertThat(state.assigned()).isEmpty();
            assertThat(state.completeFile()).isEmpty();
            assertThat(state.reviewersWork()).isEmpty();
            assertThat(state.recordsReceived()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAITING_RECORDS", "RECORDS_LATE", "CONSOLIDATED"})
    void documents_that_came_before_the_file_was_complete_are_received(Stage stage) {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(AWAITING_RECORDS));
        history.add(REPORT_FILED);
        List<CaseEvent> whole = PLAIN.upTo(stage);
        history.addAll(whole.subList(PLAIN.upTo(AWAITING_RECORDS).size(), whole.size()));
        assertThat(given(history).state().recordsReceived()).containsExactly(Dispute.REPORT);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_complete_file_is_what_was_received(Stage stage) {
        CaseState state = at(stage);
        assertThat(state.recordsReceived()).isEqualTo(COMPLETE.contains(stage) ? List.of(Dispute.REPORT) : List.of());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_case_that_has_ended_is_closed_or_no_longer_open_to_appeal(Stage stage) {
        assertThat(StuckCases.hasEnded(at(stage)))
                .isEqualTo(Set.of(DUPLICATE, LIABILITY_CLOSED, CONSOLIDATED, TERMINATED, FINAL)
                        .contains(stage));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void the_employer_is_charged_from_the_assignment_on(Stage stage) { // Lab. Code 4610.6(l)
        Set<Stage> charged = with(ASSIGNED, TERMINATED);
        charged.remove(CONSOLIDATED); // charged once, under the leading number
        assertThat(isChargedAt(at(stage))).isEqualTo(charged.contains(stage));
    }

    @Test
    void nobody_is_charged_for_an_application_that_was_found_ineligible() {
        assertThat(isChargedAt(ineligibleThen(PETITIONED))).isFalse();
        assertThat(isChargedAt(ineligibleThen(NOT_APPEALED))).isFalse();
    }

    private static boolean isChargedAt(CaseState state) {
        DocketCommand invoice = new DocketCommand.IssueInvoice(
                new Invoice(Dispute.at("2026-09-02"), 34_500, 1, "flat fee", Citation.regulation("9792.10.8")));
        Decision decision = new CaseProcess(ProcessSettings.defaults()).decide(state, new Order(invoice, MANAGER));
        return !(decision instanceof Decision.Refused(Refusal.NotAtThisStage _))
                && !(decision instanceof Decision.Refused(Refusal.NothingFiled _));
    }

    // ---- events that a decision without a ruling cannot bear

    private static final Petition PETITION = Dispute.PETITION;
    private static final CaseEvent PETITIONED = new CaseEvent.PetitionFiled(PETITION);
    private static final CaseEvent NOT_APPEALED = new CaseEvent.AppealPeriodEnded(Dispute.at("2026-05-16"));

    private static CaseState ineligibleThen(CaseEvent event) {
        return CaseProcess.evolve(at(INELIGIBLE), event);
    }

    @Test
    void there_is_nothing_to_publish_or_to_carry_out_after_a_finding_of_ineligibility() {
        CaseEvent published = new CaseEvent.DeterminationPublished(Dispute.at("2026-05-20"));
        for (CaseState state : List.of(at(INELIGIBLE), ineligibleThen(PETITIONED), ineligibleThen(NOT_APPEALED))) {
            assertThatThrownBy(() -> CaseProcess.evolve(state, published))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("DeterminationPublished cannot follow");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INELIGIBLE", "IMPLEMENTED"})
    void a_determination_is_carried_out_once(Stage stage) {
        CaseEvent implemented = new CaseEvent.DeterminationImplemented(Dispute.at("2026-05-20"));
        assertThatThrownBy(() -> CaseProcess.evolve(at(stage), implemented)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"APPEALED", "FINAL"})
    void what_is_carried_out_during_or_after_an_appeal_leaves_the_case_where_it_stands(Stage stage) {
        CaseEvent implemented = new CaseEvent.DeterminationImplemented(Dispute.at("2026-05-20"));
        assertThat(CaseProcess.evolve(at(stage), implemented)).isEqualTo(at(stage));
    }

    @Test
    void a_finding_of_ineligibility_that_is_reversed_goes_back_to_the_finding() { // 8 CCR 10575
        CaseEvent reversed = new CaseEvent.DecisionReversed(
                Dispute.at("2026-06-20"),
                org.openimr.process.outcome.AppealGround.PLAIN_ERROR_OF_FACT,
                "The signature is there.");
        assertThat(Stage.of(CaseProcess.evolve(ineligibleThen(PETITIONED), reversed)))
                .isEqualTo(Stage.ELIGIBILITY);
    }

    // ---- the end of a review without a decision

    @ParameterizedTest
    @EnumSource(names = "NOT_FILED", mode = EnumSource.Mode.EXCLUDE)
    void the_fee_depends_on_whether_a_reviewer_had_the_case_when_it_ended(Stage stage) {
        CaseEvent ended = new CaseEvent.ReviewTerminated(Dispute.at("2026-09-02"), TerminationGround.AUTHORIZED);
        CaseState.Terminated terminated = (CaseState.Terminated) CaseProcess.evolve(at(stage), ended);
        assertThat(terminated.reviewerHadIt())
                .isEqualTo(with(WITH_REVIEWER, INELIGIBLE).contains(stage));
    }
}
