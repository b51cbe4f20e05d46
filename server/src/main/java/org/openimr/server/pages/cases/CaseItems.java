package org.openimr.server.pages.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.eligibility.Verdict;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.review.ItemDecision;
import org.openimr.server.cases.CaseView;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.cases.CaseSheet.Condition;
import org.openimr.server.pages.cases.CaseSheet.ItemLine;
import org.openimr.server.pages.cases.CaseSheet.LetterPart;

/** What is disputed in a case, what was found, and the letter that says so. */
final class CaseItems {
    private CaseItems() {}

    static List<ItemLine> items(CaseView view) {
        return view.docket().items().stream().map(item -> item(view, item)).toList();
    }

    private static ItemLine item(CaseView view, DisputedItem item) {
        Optional<Issue> issued = view.determination()
                .flatMap(d -> d.issues().stream()
                        .filter(issue -> issue.number() == item.number())
                        .findFirst());
        Optional<ItemDecision> drafted = view.draft().flatMap(draft -> draft.on(item.number()));
        return new ItemLine(
                Integer.toString(item.number()),
                item.service(),
                item.serviceInDispute().orElse(""),
                issued.map(issue -> OutcomeTag.of(issue.decision()))
                        .or(() -> drafted.map(decision -> OutcomeTag.of(decision.outcome()))),
                issued.flatMap(Issue::rationale)
                        .or(() -> drafted.map(ItemDecision::rationale))
                        .orElse(""),
                note(view, item, issued.isPresent(), drafted.isPresent()));
    }

    private static String note(CaseView view, DisputedItem item, boolean issued, boolean drafted) {
        return switch (view.docket().standing(item.number())) {
            case ItemStanding.Ended(var ground, var on) ->
                "Ended without a decision on " + DayWords.of(on) + ": " + ground.words() + ".";
            case ItemStanding.NotEligible(var reasons) ->
                "Not reviewed: "
                        + reasons.stream()
                                .sorted()
                                .map(IneligibilityCode::words)
                                .collect(Collectors.joining("; "))
                        + ".";
            case ItemStanding.InDispute _ -> {
                if (issued) yield "";
                if (drafted) yield "In the draft; not issued.";
                yield view.draft().isPresent() ? "Not decided yet." : "";
            }
        };
    }

    static List<Condition> conditions(CaseView view) {
        return view.eligibility().stream().map(CaseItems::condition).toList();
    }

    private static Condition condition(EligibilityRules.Test test) {
        String clause = test.rule().id().clause().printed();
        return switch (test.verdict()) {
            case Verdict.Met(var why) -> new Condition("✓ met", "met", why, clause);
            case Verdict.NotMet(var _, var why) -> new Condition("✗ not met", "not-met", why, clause);
            case Verdict.Doubtful(var why) -> new Condition("? in doubt", "doubtful", why, clause);
        };
    }

    static LetterPart letter(CaseView view) {
        if (view.determination().isEmpty()) {
            return new LetterPart(noLetter(view), "", "", "");
        }
        Determination determination = view.determination().get();
        return new LetterPart(
                view.issuedAt().map(at -> "Issued " + DayWords.of(at) + ".").orElse(""),
                DeterminationWriter.htmlArticle(determination),
                "/cases/" + view.number() + "/letter.pdf",
                view.publishedAt().isPresent() ? "/decisions/" + view.number() : "");
    }

    private static String noLetter(CaseView view) {
        if (view.issuedAt().isPresent()) {
            return "The determination is issued. Your role does not see letters that are not published.";
        }
        if (view.decidedUnder().isPresent()) return "The determination is written under the number of the other case.";
        return view.act().owner().isEmpty()
                ? "No determination is written in this case."
                : "There is no letter yet. It is written from the reviewer’s decisions when quality assurance issues"
                        + " the determination.";
    }
}
