package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.CLERK;
import static org.openimr.server.cases.CaseDesk.DIRECTOR;
import static org.openimr.server.cases.CaseDesk.MANAGER;
import static org.openimr.server.cases.CaseDesk.QUALITY;
import static org.openimr.server.cases.CaseDesk.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.law.Citation;
import org.openimr.process.DocketCommand.EnterPenalty;
import org.openimr.process.EligibilityCommand.AnswerInquiry;
import org.openimr.process.EligibilityCommand.EstablishFacts;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.RequestInformation;
import org.openimr.process.PanelCommand.ApproveMoreReviewers;
import org.openimr.process.PanelCommand.DeclineMoreReviewers;
import org.openimr.process.PanelCommand.RequestMoreReviewers;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.eligibility.Established;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.postgres.PostgresForTests;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalsTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private CaseDesk desk;

    @BeforeAll
    void open() {
        desk = new CaseDesk(POSTGRES.dataSource());
    }

    @Test
    void an_application_waits_from_its_acceptance_until_it_is_found_eligible() {
        CaseNumber number = desk.screened(1);
        assertThat(of(number)).singleElement().satisfies(approval -> {
            assertThat(approval.kind()).isEqualTo(ApprovalKind.ELIGIBILITY);
            assertThat(approval.since()).isEqualTo(day(0));
            assertThat(approval.clause()).isEqualTo("Lab. Code 4610.5(k)");
            assertThat(approval.what()).singleElement().asString().contains("conditions are met");
            assertThat(approval.due().map(Due::clock)).contains(ClockName.ELIGIBILITY);
        });
        desk.done(number, DIRECTOR, new FindEligible(day(1), List.of()), day(1));
        assertThat(of(number)).isEmpty();
    }

    @Test
    void a_doubt_is_told_with_its_clause_and_one_that_goes_on_keeps_its_time() {
        CaseNumber number = desk.inDoubt();
        Approval first = of(number).getFirst();
        assertThat(first.kind()).isEqualTo(ApprovalKind.DOUBT);
        assertThat(first.clause()).isEqualTo("Lab. Code 4610.5(h)(2)");
        assertThat(first.what()).singleElement().asString().contains("ask whether");
        desk.done(number, CLERK, agreed(false), day(1));
        Approval still = of(number).getFirst();
        assertThat(still.since()).isEqualTo(day(0));
        assertThat(still.what()).singleElement().asString().contains("does not agree to go on");
        desk.done(
                number,
                DIRECTOR,
                new RequestInformation(day(2), "Does it agree?", Set.of(PartyRole.CLAIMS_ADMINISTRATOR)),
                day(2));
        assertThat(of(number)).as("it is the parties' turn").isEmpty();
        desk.done(number, CLERK, new AnswerInquiry(day(3), PartyRole.CLAIMS_ADMINISTRATOR, "It does."), day(3));
        assertThat(of(number)).extracting(Approval::since).containsExactly(day(3));
    }

    @Test
    void a_request_for_more_reviewers_waits_until_it_is_answered() {
        CaseNumber number = desk.inReview(1);
        for (boolean approved : new boolean[] {false, true}) {
            desk.done(number, MANAGER, new RequestMoreReviewers(day(8), 2, "Two fields of medicine."), day(8));
            assertThat(of(number)).singleElement().satisfies(approval -> {
                assertThat(approval.kind()).isEqualTo(ApprovalKind.MORE_REVIEWERS);
                assertThat(approval.clause()).isEqualTo("8 CCR 9792.10.6(c)");
                assertThat(approval.what()).containsExactly("2 reviewers in all: Two fields of medicine.");
                assertThat(approval.due().map(Due::clock)).contains(ClockName.DECISION);
            });
            desk.done(
                    number,
                    DIRECTOR,
                    approved ? new ApproveMoreReviewers(day(9)) : new DeclineMoreReviewers(day(9), "One covers both."),
                    day(9));
            assertThat(of(number)).isEmpty();
        }
    }

    @Test
    void a_referred_penalty_waits_until_an_amount_is_assessed_under_its_clause() {
        CaseNumber number = desk.awaitingRecords(1);
        desk.done(number, MANAGER, penalty(PenaltyEntry.Kind.REFERRED, 0, "9792.12(c)(6)"), day(20));
        desk.done(number, MANAGER, penalty(PenaltyEntry.Kind.REFERRED, 0, "9792.12(c)(6)"), day(21));
        assertThat(of(number)).singleElement().satisfies(approval -> {
            assertThat(approval.kind()).isEqualTo(ApprovalKind.PENALTY);
            assertThat(approval.since()).isEqualTo(day(20));
            assertThat(approval.what()).hasSize(2);
        });
        desk.done(number, DIRECTOR, penalty(PenaltyEntry.Kind.ASSESSED, 100, "9792.12(c)(5)"), day(22));
        assertThat(of(number)).hasSize(1);
        desk.done(number, DIRECTOR, penalty(PenaltyEntry.Kind.ASSESSED, 50_000, "9792.12(c)(6)"), day(22));
        assertThat(of(number)).isEmpty();
    }

    @Test
    void rebuilt_from_the_log_the_same_waits_since_the_same_time() {
        desk.screened(1);
        desk.done(desk.inDoubt(), CLERK, agreed(false), day(1));
        desk.done(desk.awaitingRecords(1), MANAGER, penalty(PenaltyEntry.Kind.REFERRED, 0, "9792.12(c)(6)"), day(20));
        List<Approval> before = desk.queries.approvals(DIRECTOR).waiting();
        POSTGRES.jdbc()
                .sql("update awaited_approval set since = now(), what = 'wrong'")
                .update();
        desk.models.rebuild();
        assertThat(desk.queries.approvals(DIRECTOR).waiting()).isNotEmpty().isEqualTo(before);
    }

    @Test
    void nobody_else_is_told() {
        desk.screened(1);
        assertThat(desk.queries.approvals(QUALITY).waiting()).isEmpty();
        assertThat(desk.queries.approvals(MANAGER).waiting()).isEmpty();
    }

    private List<Approval> of(CaseNumber number) {
        return desk.queries.approvals(DIRECTOR).waiting().stream()
                .filter(approval -> approval.number().equals(number))
                .toList();
    }

    private static EstablishFacts agreed(boolean agreed) {
        return new EstablishFacts(day(1), new Established(List.of(), Set.of(), Optional.of(agreed)));
    }

    private static EnterPenalty penalty(PenaltyEntry.Kind kind, long cents, String clause) {
        return new EnterPenalty(
                new PenaltyEntry(day(20), kind, cents, Citation.regulation(clause), "The records are late."));
    }
}
