package org.openimr.panel.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.openimr.law.RuleId;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.DayRules.Reach;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.Fiction;
import org.openimr.panel.matching.Standing;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.UsState;
import org.openimr.panel.rules.Load;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.ties.FoundTie;

/** Random small days of fictional people: some reviewers lapsed, away, full or tied, and often too few of them. */
final class SmallDays {
    static final Map<RuleId, Reach> REACH =
            Map.of(Fiction.LICENSED.id(), Reach.NOTHING, Fiction.KNOWING.id(), Reach.FIELDS);
    static final DayRules RULES = DayRules.of(Fiction.RULES, Fiction.DAY, REACH, Fiction.SETTINGS);

    private SmallDays() {}

    static Day of(List<PanelMember> panel, List<Dispute> disputes, TiesOfCase ties, long seed) {
        return new Day(Fiction.DAY, panel, disputes, RULES, ties, Fiction.TAXONOMY, Fiction.SETTINGS, seed);
    }

    static Day random(long seed, int mostReviewers, int mostCases) {
        Random random = new Random(seed);
        int reviewers = random.nextInt(mostReviewers + 1);
        List<PanelMember> panel = new ArrayList<>();
        for (int i = 1; i <= reviewers; i++) panel.add(member(i, random));
        List<Dispute> disputes = new ArrayList<>();
        Map<CaseReference, Map<ReviewerId, List<FoundTie>>> ties = new HashMap<>();
        int cases = random.nextInt(mostCases + 1);
        for (int i = 1; i <= cases; i++) {
            Dispute dispute = dispute(i, reviewers, random);
            disputes.add(dispute);
            ties.put(dispute.number(), ties(reviewers, random));
        }
        return of(panel, disputes, dispute -> ties.getOrDefault(dispute.number(), Map.of()), seed);
    }

    private static PanelMember member(int number, Random random) {
        Capacity capacity = new Capacity(random.nextInt(5), random.nextInt(5));
        List<Field> fields = new ArrayList<>();
        for (Field field : Fiction.FIELDS) if (random.nextInt(3) == 0) fields.add(field);
        LocalDate awayFrom = Fiction.DAY.plusDays(random.nextInt(40) - 10);
        List<During> away = random.nextInt(3) == 0
                ? List.of(During.between(awayFrom, awayFrom.plusDays(random.nextInt(5))))
                : List.of();
        return new PanelMember(
                Fiction.reviewer(
                        number,
                        random.nextBoolean() ? UsState.CA : UsState.OR,
                        Fiction.DAY.plusDays(random.nextInt(20) - 2),
                        capacity,
                        away,
                        fields),
                new Load(random.nextInt(3), random.nextInt(2)),
                new Standing(
                        random.nextBoolean()
                                ? Optional.of(Fiction.DAY.minusDays(random.nextInt(30)))
                                : Optional.empty(),
                        random.nextBoolean() ? Optional.of(random.nextInt(20)) : Optional.empty()));
    }

    private static Dispute dispute(int number, int reviewers, Random random) {
        Set<ReviewerId> sat =
                reviewers > 0 && random.nextInt(4) == 0 ? Set.of(Fiction.id(1 + random.nextInt(reviewers))) : Set.of();
        return Fiction.dispute(
                number,
                Fiction.DAY.minusDays(random.nextInt(30)),
                Fiction.DAY.plusDays(random.nextInt(20)),
                Fiction.FIELDS.get(random.nextInt(Fiction.FIELDS.size())),
                Fiction.FIELDS.get(random.nextInt(Fiction.FIELDS.size())),
                sat);
    }

    private static Map<ReviewerId, List<FoundTie>> ties(int reviewers, Random random) {
        Map<ReviewerId, List<FoundTie>> ties = new HashMap<>();
        for (int i = 1; i <= reviewers; i++) {
            if (random.nextInt(10) == 0) ties.put(Fiction.id(i), List.of(Fiction.tie(Fiction.id(i))));
        }
        return ties;
    }
}
