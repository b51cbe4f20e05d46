package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.filing.DisputedItem;

/** The reviewer's work, Lab. Code 4610.6: only by the reviewer who took the case, every item for itself. */
final class ReviewStage {
    private ReviewStage() {}

    static Decision write(InReview state, WriteCaseSummary command, Actor by) {
        return notTheReviewer(state, by)
                .map(Decision::refused)
                .orElseGet(() -> CaseProcess.after(
                        state.reviewer().acceptedAt(),
                        command.at(),
                        new CaseEvent.CaseSummaryWritten(command.at(), command.summary())));
    }

    static Decision decide(InReview state, DecideItem command, Actor by) {
        Optional<Refusal> refusal = notTheReviewer(state, by);
        if (refusal.isPresent()) return refused(refusal.get());
        List<DisputedItem> items = state.assignment().filing().application().items();
        int item = command.decision().item();
        if (item < 1 || item > items.size()) return refused(new Refusal.NoSuchItem(item, items.size()));
        OptionalInt primary = command.decision().dependsOn();
        if (primary.isPresent() && (primary.getAsInt() < 1 || primary.getAsInt() > items.size())) {
            return refused(new Refusal.NoSuchItem(primary.getAsInt(), items.size()));
        }
        return CaseProcess.after(
                state.reviewer().acceptedAt(),
                command.at(),
                new CaseEvent.ItemDecided(command.at(), command.decision()));
    }

    static Decision submit(InReview state, SubmitDraft command, Actor by) {
        Optional<Refusal> refusal = notTheReviewer(state, by);
        if (refusal.isPresent()) return refused(refusal.get());
        if (state.draft().summary().isEmpty()) return refused(new Refusal.SummaryMissing());
        List<Integer> open = state.draft()
                .undecided(state.assignment().filing().application().items());
        if (!open.isEmpty()) return refused(new Refusal.ItemsUndecided(open));
        return CaseProcess.after(
                state.reviewer().acceptedAt(), command.at(), new CaseEvent.DraftSubmitted(command.at()));
    }

    private static Optional<Refusal> notTheReviewer(InReview state, Actor by) {
        return state.reviewer().reviewer().isAccount(by.id())
                ? Optional.empty()
                : Optional.of(new Refusal.NotTheReviewerOfThisCase());
    }
}
