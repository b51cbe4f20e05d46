package org.openimr.panel.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openimr.law.RuleSet;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.rules.SeatRule;

/** Ranks the reviewers who may take one dispute. */
public final class Match {
    /** Whoever fits as well and has waited longer comes first; between two of the same the identifier decides. */
    private static final Comparator<Judged> ORDER = Comparator.<Judged>comparingInt(
                    one -> one.fit().cost())
            .thenComparing(one -> one.contender().standing().lastTaken().orElse(LocalDate.MIN))
            .thenComparing(Judged::reviewer);

    private Match() {}

    private record Judged(Contender contender, Fit fit, List<RuleCheck> checks) {
        ReviewerId reviewer() {
            return contender.candidate().reviewer().id();
        }
    }

    /**
     * Everyone who was looked at: by each rule, and by the cost of the fit. The order in which the contenders are given
     * does not matter.
     *
     * @param day         of the question
     * @param contenders  for this dispute on this day, each once
     * @param rules       all of them; those in force on the day are asked; {@link Availability} has some
     * @throws IllegalArgumentException if a contender is for another dispute or day, or is there twice
     */
    public static Ranking of(
            Dispute dispute,
            LocalDate day,
            List<Contender> contenders,
            RuleSet<SeatRule> rules,
            MatchSettings settings) {
        List<Judged> able = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Contender contender : contenders) {
            if (!contender.candidate().dispute().equals(dispute)
                    || !contender.candidate().day().equals(day))
                throw new IllegalArgumentException("a candidate for something else than " + dispute.number() + " on "
                        + day + ": " + contender.candidate().reviewer().id());
            List<RuleCheck> checks = RuleCheck.all(rules, contender.candidate());
            if (RuleCheck.allPassed(checks)) able.add(new Judged(contender, Fit.of(contender, settings), checks));
            else rejected.add(new Rejected(contender.candidate().reviewer().id(), checks));
        }
        able.sort(ORDER);
        rejected.sort(Comparator.comparing(Rejected::reviewer));
        List<Ranked> ranked = new ArrayList<>();
        for (Judged one : able) {
            ranked.add(new Ranked(ranked.size() + 1, one.reviewer(), one.fit(), one.checks()));
        }
        return new Ranking(dispute.number(), day, ranked, rejected);
    }
}
