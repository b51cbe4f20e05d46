package org.openimr.panel.matching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;

/**
 * Who was looked at for a dispute, and what was said of each: kept with the choice, whatever it is.
 *
 * @param day       on which it was asked
 * @param ranked    who may take it, best first, ranked from 1 without a gap
 * @param rejected  who may not, by identifier
 */
public record Ranking(CaseReference number, LocalDate day, List<Ranked> ranked, List<Rejected> rejected) {
    public Ranking {
        ranked = List.copyOf(ranked);
        rejected = List.copyOf(rejected);
        Set<ReviewerId> seen = new HashSet<>();
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).rank() != i + 1) throw new IllegalArgumentException("ranks have a gap: " + ranked.get(i));
            once(seen, ranked.get(i).reviewer());
        }
        for (Rejected one : rejected) once(seen, one.reviewer());
    }

    private static void once(Set<ReviewerId> seen, ReviewerId reviewer) {
        if (!seen.add(reviewer)) throw new IllegalArgumentException("looked at twice: " + reviewer);
    }

    /** The best who is not among these. */
    public Optional<Ranked> bestBut(Set<ReviewerId> those) {
        return ranked.stream().filter(one -> !those.contains(one.reviewer())).findFirst();
    }

    public Optional<Ranked> ranked(ReviewerId reviewer) {
        return ranked.stream().filter(one -> one.reviewer().equals(reviewer)).findFirst();
    }

    public Optional<Rejected> rejected(ReviewerId reviewer) {
        return rejected.stream().filter(one -> one.reviewer().equals(reviewer)).findFirst();
    }
}
