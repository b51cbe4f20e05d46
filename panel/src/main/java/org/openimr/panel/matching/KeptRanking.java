package org.openimr.panel.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.rules.Objection;

/**
 * A ranking as it is kept with the choice: in words, so that it reads the same when the rules have changed.
 *
 * @param day         on which it was asked
 * @param asked       every rule that was asked, in order
 * @param candidates  who may take the case, best first; then who may not, by identifier
 */
public record KeptRanking(LocalDate day, List<AskedRule> asked, List<Looked> candidates) {
    public KeptRanking {
        asked = List.copyOf(asked);
        candidates = List.copyOf(candidates);
    }

    /**
     * A rule as it was asked.
     *
     * @param rule  its permanent name: "LC 139.5(d)(4)-t01"
     * @param must  what it demands
     */
    public record AskedRule(String rule, String must) {}

    /**
     * A reviewer who was looked at.
     *
     * @param rank     from 1; empty where a rule speaks against the reviewer
     * @param costs    of the fit; none where a rule speaks against the reviewer
     * @param against  the rules that the reviewer did not pass; every other one of those asked was passed
     */
    public record Looked(ReviewerId reviewer, OptionalInt rank, List<PartCost> costs, List<Against> against) {
        public Looked {
            costs = List.copyOf(costs);
            against = List.copyOf(against);
            if (rank.isPresent() != against.isEmpty())
                throw new IllegalArgumentException("ranked, or rejected by a rule: " + reviewer);
        }

        /** The sum of the costs. */
        public int cost() {
            return costs.stream().mapToInt(PartCost::cost).sum();
        }
    }

    /** What a rule said against a reviewer. */
    public record Against(String rule, Objection objection) {}

    /** What has to be kept of a ranking. */
    public static KeptRanking of(Ranking ranking) {
        List<Looked> looked = new ArrayList<>();
        for (Ranked one : ranking.ranked()) {
            looked.add(new Looked(
                    one.reviewer(), OptionalInt.of(one.rank()), one.fit().parts(), List.of()));
        }
        for (Rejected one : ranking.rejected()) {
            looked.add(new Looked(one.reviewer(), OptionalInt.empty(), List.of(), against(one.failed())));
        }
        return new KeptRanking(ranking.day(), asked(ranking), looked);
    }

    private static List<AskedRule> asked(Ranking ranking) {
        return Stream.concat(
                        ranking.ranked().stream().map(Ranked::checks),
                        ranking.rejected().stream().map(Rejected::checks))
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(check -> check.rule().norm())
                .map(norm -> new AskedRule(norm.id().printed(), norm.must()))
                .toList();
    }

    private static List<Against> against(List<RuleCheck> failed) {
        return failed.stream()
                .flatMap(check -> check.objection().stream()
                        .map(objection -> new Against(check.rule().norm().id().printed(), objection)))
                .toList();
    }

    /** What was said of that reviewer; empty where nobody looked at him or her. */
    public Optional<Looked> of(ReviewerId reviewer) {
        return candidates.stream()
                .filter(one -> one.reviewer().equals(reviewer))
                .findFirst();
    }
}
