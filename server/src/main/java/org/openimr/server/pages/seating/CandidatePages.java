package org.openimr.server.pages.seating;

import java.util.List;
import java.util.Optional;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.matching.KeptRanking;
import org.openimr.panel.matching.Ranked;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.Rejected;
import org.openimr.panel.matching.RuleCheck;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.rules.Objection;
import org.openimr.process.Actor;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Why this one, and why not another: every rule on one candidate, all whom one rule rejects, the ranking of an offer. */
@Controller
final class CandidatePages {
    private final SeekingDoor door;
    private final People people;

    CandidatePages(SeekingDoor door, People people) {
        this.door = door;
        this.people = people;
    }

    @GetMapping("/cases/{number}/reviewer/candidates/{reviewer}")
    String candidate(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("reviewer") String reviewer,
            Model model) {
        SoughtCase sought = door.open(actor, number);
        Ranking ranking = door.ranking(sought).orElseThrow(Written::absent);
        ReviewerId id = Written.identifier(reviewer).map(ReviewerId::new).orElseThrow(Written::absent);
        Optional<Ranked> ranked = ranking.ranked(id);
        List<RuleCheck> checks = ranked.map(Ranked::checks)
                .or(() -> ranking.rejected(id).map(Rejected::checks))
                .orElseThrow(Written::absent);
        String name = people.reviewer(id);
        model.addAttribute(
                "candidate",
                new CandidateView(
                        ranked.map(one -> name + " may take the case: number " + one.rank() + " of "
                                        + ranking.ranked().size())
                                .orElse(name + " may not take the case"),
                        trail(sought, name),
                        sought.number().value(),
                        DayWords.of(ranking.day()),
                        ranked.map(one -> one.fit().cost()).orElse(0),
                        ranked.map(one -> RankingViewing.parts(one.fit())).orElse(List.of()),
                        checks.stream()
                                .filter(check -> !check.passed())
                                .map(CandidatePages::check)
                                .toList(),
                        checks.stream()
                                .filter(RuleCheck::passed)
                                .map(CandidatePages::check)
                                .toList()));
        return "seating/candidate";
    }

    private static List<Crumb> trail(SoughtCase sought, String here) {
        return Crumb.trail("Reviewer of " + sought.number(), sought.address(), here);
    }

    private static CandidateView.Check check(RuleCheck check) {
        return new CandidateView.Check(
                check.rule().id().printed(),
                check.rule().norm().must(),
                check.rule().norm().clause().printed(),
                check.objection().map(Objection::what).orElse(""),
                check.objection().map(Objection::remedy).orElse(""));
    }

    @GetMapping("/cases/{number}/reviewer/rejected")
    String rejected(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "rule", defaultValue = "") String rule,
            Model model) {
        SoughtCase sought = door.open(actor, number);
        Ranking ranking = door.ranking(sought).orElseThrow(Written::absent);
        List<Rejected> those = ranking.rejected().stream()
                .filter(one -> RankingViewing.first(one).id().printed().equals(rule))
                .toList();
        if (those.isEmpty()) throw Written.absent();
        var norm = RankingViewing.first(those.getFirst()).norm();
        model.addAttribute(
                "rejected",
                new RejectedView(
                        DayWords.count(those.size(), "reviewer", "reviewers") + " may not take the case by this rule",
                        trail(sought, norm.clause().printed()),
                        sought.number().value(),
                        norm.must(),
                        norm.clause().printed(),
                        those.stream().map(one -> one(sought, one)).toList()));
        return "seating/rejected";
    }

    private RejectedView.One one(SoughtCase sought, Rejected one) {
        Objection objection = one.failed().getFirst().objection().orElseThrow();
        int more = one.failed().size() - 1;
        return new RejectedView.One(
                people.reviewer(one.reviewer()),
                objection.what(),
                objection.remedy(),
                more == 0 ? "no other rule" : DayWords.count(more, "more rule", "more rules"),
                sought.address() + "/candidates/" + one.reviewer().value());
    }

    /** @param offer  the so-manieth of the case, from 1 */
    @GetMapping("/cases/{number}/reviewer/offers/{offer}")
    String kept(Actor actor, @PathVariable("number") String number, @PathVariable("offer") String offer, Model model) {
        SoughtCase sought = door.open(actor, number);
        OfferEvent.Offered offered = Written.number(offer)
                .flatMap(ordinal -> AskedViewing.offer(sought.seating(), ordinal))
                .orElseThrow(Written::absent);
        List<KeptView.Row> rows = offered.ranking().candidates().stream()
                .map(one -> row(one, offered.reviewer()))
                .toList();
        String name = people.reviewer(offered.reviewer());
        model.addAttribute(
                "kept",
                new KeptView(
                        "Why " + name,
                        trail(sought, "Why " + name),
                        sought.number().value(),
                        "Offered by " + people.staff(offered.by()) + ", " + DayWords.of(offered.at())
                                + ". This is the ranking that stood then; it is kept as it was.",
                        offered.why().orElse(""),
                        rows.stream().filter(row -> !row.rank().isEmpty()).toList(),
                        rows.stream().filter(row -> row.rank().isEmpty()).toList(),
                        offered.ranking().asked().stream()
                                .map(asked -> new KeptView.Rule(asked.rule(), asked.must()))
                                .toList()));
        return "seating/kept";
    }

    private KeptView.Row row(KeptRanking.Looked one, ReviewerId chosen) {
        return new KeptView.Row(
                one.rank().isPresent() ? String.valueOf(one.rank().getAsInt()) : "",
                people.reviewer(one.reviewer()),
                one.cost(),
                one.costs().stream()
                        .map(part -> new RankingView.Part(RankingViewing.title(part.part()), part.why(), part.cost()))
                        .toList(),
                one.against().stream()
                        .map(against -> new KeptView.Against(
                                against.rule(),
                                against.objection().what(),
                                against.objection().remedy()))
                        .toList(),
                one.reviewer().equals(chosen));
    }
}
