package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.process.CaseSpec.given;
import static org.openimr.process.Dispute.MANAGER;
import static org.openimr.process.Dispute.QUALITY;
import static org.openimr.process.Dispute.REVIEWER;
import static org.openimr.process.Dispute.STORED;
import static org.openimr.process.Dispute.at;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.CaseEvent.ExhibitsSealed;
import org.openimr.process.DocketCommand.SealExhibits;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StoredFile;

/** What a review rests on is sealed before anybody reads it, and nothing is slipped in afterwards. */
class SealedIndexTest {
    private static final Dispute PLAIN = Dispute.plain();
    private static final StoredFile LATER = new StoredFile("d".repeat(64), 1);
    private static final SealedPart INDEX = Dispute.index();
    private static final SealedPart SUPPLEMENT = Dispute.part(1, RecordKind.PHYSICIAN_REPORT, LATER);
    private static final CaseEvent KEPT = new CaseEvent.RecordFiled(Dispute.stored("2026-03-26", STORED));
    private static final CaseEvent SEALED = new ExhibitsSealed(at("2026-03-30"), INDEX);
    private static final Order SEAL = new Order(new SealExhibits(at("2026-05-05"), INDEX), MANAGER);
    private static final Order SUPPLEMENT_SEAL = new Order(new SealExhibits(at("2026-05-05"), SUPPLEMENT), MANAGER);

    private static List<CaseEvent> upTo(Stage stage, CaseEvent... more) {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(stage));
        history.addAll(List.of(more));
        return history;
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"READY_FOR_REVIEW", "IN_REVIEW", "PANEL", "QUALITY"})
    void the_index_is_sealed_once_the_records_are_complete(Stage stage) {
        given(PLAIN.upTo(stage)).when(SEAL).then(new ExhibitsSealed(at("2026-05-05"), INDEX));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"RECEIVED", "ELIGIBLE", "AWAITING_RECORDS", "RECORDS_LATE", "DETERMINED", "TERMINATED"})
    void before_that_and_after_the_decision_nothing_is_sealed(Stage stage) {
        given(PLAIN.upTo(stage)).when(SEAL).thenRefused("IMR-103");
    }

    @Test
    void a_party_sends_its_own_files_and_no_others_and_says_nothing_of_paper() {
        RecordReceived own = Dispute.stored("2026-03-27", LATER);
        Order send = new Order(new AssignmentCommand.ReceiveRecord(own), Dispute.ADMINISTRATOR);
        given(PLAIN.upTo(Stage.AWAITING_RECORDS)).when(send).then(new CaseEvent.RecordFiled(own));
        given(PLAIN.upTo(Stage.AWAITING_RECORDS))
                .when(new Order(new AssignmentCommand.ReceiveRecord(own), Dispute.WORKER))
                .thenRefused(new CourseRefusal.NotYourDocument(PartyRole.CLAIMS_ADMINISTRATOR));
        given(PLAIN.upTo(Stage.AWAITING_RECORDS))
                .when(new Order(new AssignmentCommand.ReceiveRecord(Dispute.REPORT), Dispute.ADMINISTRATOR))
                .thenRefused("IMR-001");
    }

    @Test
    void what_was_sealed_stands_in_the_docket() {
        CaseState state = given(upTo(Stage.READY_FOR_REVIEW, SEALED)).state();
        assertThat(state.filedDocket().orElseThrow().index()).containsExactly(INDEX);
    }

    @Test
    void a_sender_who_calls_the_decision_a_report_does_not_get_it_past_the_index() {
        SealedPart decisionAlone = Dispute.part(0, RecordKind.UTILIZATION_REVIEW_DECISION, STORED);
        given(PLAIN.upTo(Stage.READY_FOR_REVIEW))
                .when(new Order(new SealExhibits(at("2026-05-05"), decisionAlone), MANAGER))
                .thenRefused(new Refusal.OnlyUtilizationReviewDecision());
    }

    @Test
    void a_supplement_may_hold_a_decision_alone_and_follows_on_the_index() {
        SealedPart decision = Dispute.part(1, RecordKind.UTILIZATION_REVIEW_DECISION, LATER);
        given(upTo(Stage.IN_REVIEW, SEALED))
                .when(new Order(new SealExhibits(at("2026-05-05"), decision), MANAGER))
                .then(new ExhibitsSealed(at("2026-05-05"), decision));
        given(upTo(Stage.IN_REVIEW, SEALED)).when(SEAL).thenRefused(new CourseRefusal.PartOutOfOrder(0, 1));
        given(PLAIN.upTo(Stage.IN_REVIEW)).when(SUPPLEMENT_SEAL).thenRefused("IMR-139");
    }

    @Test
    void a_reviewer_takes_the_case_only_when_every_document_is_sealed() {
        var assigned = (CaseEvent.ReviewerAssigned) Dispute.ASSIGNED;
        Order take = new Order(new AssignReviewer(assigned.assignment()), MANAGER);
        given(upTo(Stage.READY_FOR_REVIEW, KEPT)).when(take).thenRefused("IMR-138");
        given(upTo(Stage.READY_FOR_REVIEW, KEPT, SEALED)).when(take).then(assigned);
        given(PLAIN.upTo(Stage.READY_FOR_REVIEW)).when(take).then(assigned);
    }

    @Test
    void a_second_reviewer_takes_no_seat_while_a_document_is_not_sealed() {
        Order take = new Order(new AssignReviewer(Orders.assignment(Dispute.SECOND_REVIEWER_ID)), MANAGER);
        given(upTo(Stage.PANEL, KEPT)).when(take).thenRefused("IMR-138");
        given(upTo(Stage.PANEL, KEPT, SEALED)).when(take).accepted();
    }

    @Test
    void a_draft_is_not_handed_over_while_a_later_document_is_not_sealed() {
        Order submit = new Order(new ReviewCommand.SubmitDraft(at("2026-04-09")), REVIEWER);
        List<CaseEvent> draft = upTo(Stage.QUALITY);
        int handedOver = draft.size() - 1;
        assertThat(draft.get(handedOver)).isInstanceOf(CaseEvent.DraftSubmitted.class);
        draft.set(handedOver, new CaseEvent.RecordFiled(Dispute.stored("2026-04-08", LATER)));
        given(draft).when(submit).thenRefused("IMR-138");
        draft.add(SEALED);
        given(draft).when(submit).thenRefused("IMR-138");
        draft.add(new ExhibitsSealed(at("2026-04-09"), SUPPLEMENT));
        given(draft).when(submit).accepted();
    }

    @Test
    void a_determination_is_not_issued_while_a_document_is_not_sealed() {
        Order issue = new Order(Dispute.issue(), QUALITY);
        CaseEvent late = new CaseEvent.RecordFiled(Dispute.stored("2026-04-09", LATER));
        given(upTo(Stage.QUALITY, late)).when(issue).thenRefused("IMR-138");
        given(upTo(Stage.QUALITY, late, SEALED, new ExhibitsSealed(at("2026-04-09"), SUPPLEMENT)))
                .when(issue)
                .accepted();
    }
}
