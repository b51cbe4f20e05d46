package org.openimr.server.pages.seating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.law.Rule;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.matching.Fit;
import org.openimr.panel.matching.Part;
import org.openimr.panel.matching.Ranked;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.Rejected;
import org.openimr.panel.matching.offer.Offers;
import org.openimr.server.pages.DayWords;

/**
 * Lays out a ranking: the best at once, the rest when asked for.
 *
 * @param names    of reviewers
 * @param address  of the case's page on its reviewer
 */
record RankingViewing(Function<ReviewerId, String> names, String address) {
    /** So many at once. */
    static final int FIRST = 20;

    /**
     * @param offers  of the seat that is sought
     * @param mayOffer  whether it can be offered now
     * @param all     every one who may, and not the first alone
     */
    RankingView of(Ranking ranking, Offers offers, boolean mayOffer, boolean all) {
        Optional<ReviewerId> proposed = offers.proposal(ranking).map(Ranked::reviewer);
        List<Ranked> shown =
                all ? ranking.ranked() : ranking.ranked().stream().limit(FIRST).toList();
        return new RankingView(
                "Asked on " + DayWords.of(ranking.day()),
                shown.stream().map(one -> row(one, proposed, offers, mayOffer)).toList(),
                ranking.ranked().size() - shown.size(),
                ranking.rejected().size(),
                groups(ranking));
    }

    private RankingView.Row row(Ranked one, Optional<ReviewerId> proposed, Offers offers, boolean mayOffer) {
        String id = one.reviewer().value().toString();
        String before = offers.turnedDown().getOrDefault(one.reviewer(), "");
        return new RankingView.Row(
                one.rank(),
                id,
                names.apply(one.reviewer()),
                one.fit().cost(),
                parts(one.fit()),
                before.isEmpty() ? "" : "Turned it down: " + before,
                proposed.filter(one.reviewer()::equals).isPresent(),
                mayOffer,
                address + "/candidates/" + id,
                "offer-" + id);
    }

    static List<RankingView.Part> parts(Fit fit) {
        return fit.parts().stream()
                .map(part -> new RankingView.Part(title(part.part()), part.why(), part.cost()))
                .toList();
    }

    /** What is looked at. */
    static String title(Part part) {
        return switch (part) {
            case CONDITION -> "Condition";
            case TREATMENT -> "Requested treatment";
            case LICENSE -> "California license";
            case LOAD -> "Cases on the desk";
            case TURNAROUND -> "Time a review takes";
            case LATENESS -> "Due day";
            case ROTATION -> "Rotation";
        };
    }

    /** By the rule that speaks first against each; the rule with the most first. */
    private List<RankingView.Group> groups(Ranking ranking) {
        Map<Rule, Integer> counts = new LinkedHashMap<>();
        for (Rejected one : ranking.rejected()) counts.merge(first(one), 1, Integer::sum);
        List<Map.Entry<Rule, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<Rule, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().id()));
        return sorted.stream()
                .map(entry -> new RankingView.Group(
                        entry.getKey().norm().must(),
                        entry.getKey().norm().clause().printed(),
                        entry.getValue(),
                        address + "/rejected?rule="
                                + java.net.URLEncoder.encode(
                                        entry.getKey().id().printed(), java.nio.charset.StandardCharsets.UTF_8)))
                .toList();
    }

    static Rule first(Rejected one) {
        return one.failed().getFirst().rule();
    }
}
