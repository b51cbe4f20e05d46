package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.Dispute.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.determination.Outcome;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.quality.SecondLook;

/** A command that says nothing, or nothing that can be carried out, cannot be made. */
class CommandFormTest {
    private static final Instant AT = at("2026-05-05");
    private static final Correction.Change CHANGE =
            new Correction.Change(1, Correction.Field.RATIONALE, "right knee", "left knee");

    static Stream<Arguments> incomplete() {
        return Stream.of(
                lacking("a reason", () -> new EligibilityCommand.FindIneligible(AT, Set.of())),
                lacking(
                        "a question",
                        () -> new EligibilityCommand.RequestInformation(AT, " ", Set.of(PartyRole.INJURED_WORKER))),
                lacking("someone asked", () -> new EligibilityCommand.RequestInformation(AT, "When?", Set.of())),
                lacking("an answer", () -> new EligibilityCommand.AnswerInquiry(AT, PartyRole.INJURED_WORKER, "")),
                lacking("a ground", () -> new EligibilityCommand.DeferReview(AT, " ")),
                lacking(
                        "the reason why a reviewer leaves",
                        () -> new PanelCommand.ReleaseReviewer(AT, Dispute.ASSIGNMENT.reviewer(), " ")),
                lacking("a second reviewer", () -> new PanelCommand.RequestMoreReviewers(AT, 1, "Two fields.")),
                lacking("the reason for more", () -> new PanelCommand.RequestMoreReviewers(AT, 2, " ")),
                lacking("the reason against more", () -> new PanelCommand.DeclineMoreReviewers(AT, " ")),
                lacking("an answer to the reviewer", () -> new PanelCommand.AnswerQuestion(AT, 1, " ")),
                lacking("a question of the reviewer", () -> new ReviewCommand.AskParty(AT, PartyRole.EMPLOYER, "")),
                lacking("reasons of return", () -> new IssueCommand.ReturnDraft(AT, List.of())),
                lacking(
                        "what the second look found",
                        () -> new IssueCommand.RecordSecondLook(AT, SecondLook.Result.MAY_LEAVE, " ")),
                lacking("an outcome", () -> new DocketCommand.RecordBlindReview(AT, List.of())),
                lacking("the reason of a blind outcome", () -> new BlindOutcome(1, Outcome.UPHELD, " ")),
                lacking("a reason of release", () -> new IssueCommand.Release("CHECK-102", " ")),
                lacking(
                        "what the board found",
                        () -> new OutcomeCommand.ReverseDecision(AT, AppealGround.PLAIN_ERROR_OF_FACT, " ")),
                lacking("a change", () -> new OutcomeCommand.CorrectClericalError(AT, "Mistyped.", List.of())),
                lacking("why it changes", () -> new OutcomeCommand.CorrectClericalError(AT, " ", List.of(CHANGE))),
                lacking(
                        "two different changes",
                        () -> new OutcomeCommand.CorrectClericalError(AT, "Mistyped.", List.of(CHANGE, CHANGE))),
                lacking(
                        "an item",
                        () -> new DocketCommand.TerminateItems(
                                AT, Set.of(), TerminationGround.AUTHORIZED, LocalDate.parse("2026-05-04"))));
    }

    private static Arguments lacking(String what, ThrowingCallable command) {
        return Arguments.of(what, command);
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("incomplete")
    void a_command_is_not_made(String what, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(IllegalArgumentException.class).hasMessageMatching("\\p{Print}+");
    }

    @Test
    void an_accepted_command_has_events() {
        assertThatThrownBy(() -> new Decision.Accepted(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
