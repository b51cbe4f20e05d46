package org.openimr.server.pages.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.process.consolidation.Comparison;
import org.openimr.process.docket.Joined;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.PairKind;
import org.openimr.server.cases.Suggestion;

/**
 * What a case page says on deciding cases together.
 *
 * @param show         there is something to say
 * @param number       of this case
 * @param lead         the case that this one was joined to; empty where it was not
 * @param splitAddress where this person lets this case go on by itself; empty where he or she may not
 * @param joined       cases that were joined to this one
 * @param suggestions  open cases that may be joined
 * @param joinAddress  where the number of another case can be given; empty where this case takes none
 */
record TogetherPart(
        boolean show,
        String number,
        String lead,
        String splitAddress,
        List<JoinedLine> joined,
        List<SuggestionLine> suggestions,
        String joinAddress,
        String clause) {

    TogetherPart {
        joined = List.copyOf(joined);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * @param address       empty where this person does not see that case by itself
     * @param splitAddress  empty where it cannot be split off now, or not by this person
     */
    record JoinedLine(String number, String address, String items, String splitAddress) {}

    /**
     * @param same       what is the same
     * @param differs    what is different or not known to be the same; empty where nothing is
     * @param address    of the page that joins the two
     * @param notYet     why they cannot be joined yet; empty where they can
     */
    record SuggestionLine(
            String number,
            String caseAddress,
            String stage,
            String same,
            String differs,
            String address,
            String notYet) {}

    static TogetherPart of(CaseView view, Actor actor, List<Suggestion> suggestions) {
        boolean joins = PairKind.JOIN.mayGive().contains(actor.role())
                && PairKind.JOIN.leading().contains(view.stage());
        List<JoinedLine> joined = view.docket().joined().stream()
                .map(one -> joined(view, actor, one))
                .toList();
        String lead = view.decidedUnder().map(CaseNumber::value).orElse("");
        boolean splits = !lead.isEmpty() && PairKind.SPLIT.mayGive().contains(actor.role());
        return new TogetherPart(
                joins || !joined.isEmpty() || !lead.isEmpty() || !suggestions.isEmpty(),
                view.number().value(),
                lead,
                splits ? address(PairKind.SPLIT, lead, view.number().value()) : "",
                joined,
                suggestions.stream().map(TogetherPart::suggestion).toList(),
                joins ? "/cases/" + view.number() + "/" + PairKind.JOIN.address() : "",
                TogetherWords.CLAUSE);
    }

    private static JoinedLine joined(CaseView view, Actor actor, Joined one) {
        String number = one.filing().caseNumber().value();
        int first = one.firstItem();
        int last = first + one.filing().application().items().size() - 1;
        boolean splits = PairKind.SPLIT.mayGive().contains(actor.role())
                && PairKind.SPLIT.leading().contains(view.stage())
                && view.docket().joined().getLast().equals(one);
        return new JoinedLine(
                number,
                actor.role() == Role.REVIEWER ? "" : "/cases/" + number,
                (first == last ? "item " + first : "items " + first + " to " + last) + ": "
                        + one.filing().application().items().stream()
                                .map(DisputedItem::service)
                                .collect(Collectors.joining("; ")),
                splits ? address(PairKind.SPLIT, view.number().value(), number) : "");
    }

    private static SuggestionLine suggestion(Suggestion found) {
        String notYet = found.now()
                ? ""
                : "Both can be joined once each was found eligible and its notice of assignment was sent.";
        return new SuggestionLine(
                found.number().value(),
                "/cases/" + found.number(),
                found.stage().title(),
                words(found, true),
                words(found, false),
                address(PairKind.JOIN, found.lead().value(), found.other().value()),
                notYet);
    }

    private static String words(Suggestion found, boolean same) {
        String words = found.likeness().facts().stream()
                .filter(fact -> (fact.verdict() == Comparison.Verdict.SAME) == same)
                .map(Comparison::words)
                .collect(Collectors.joining(", "));
        return Optional.of(words)
                .filter(text -> !text.isEmpty())
                .map(ActionFields::capitalized)
                .map(text -> text + ".")
                .orElse("");
    }

    static String address(PairKind kind, String lead, String other) {
        return "/cases/" + lead + "/" + kind.address() + "?other=" + other;
    }
}
