package org.openimr.panel.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.law.RuleSet;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.rules.SeatRule;

/** The rules of availability, in their order. */
public final class Availability {
    private Availability() {}

    /** Whether there is a place: what changes with each further case. */
    public static List<SeatRule> places() {
        return List.of(new OpenPlace(), new WeeklyPlace());
    }

    /** No absence until the case is due. */
    public static SeatRule present() {
        return new PresentUntilDue();
    }

    /** Days enough for a review; of the dispute alone. */
    public static SeatRule daysLeft(MatchSettings settings) {
        return new EnoughDaysLeft(settings);
    }

    /**
     * Nobody is asked again who turned a case down; for a program that asks, as a person may.
     *
     * @param turnedDown  by case, those who declined it or gave it back
     */
    public static SeatRule notTurnedDown(Map<CaseReference, Set<ReviewerId>> turnedDown) {
        return new NotTurnedDown(turnedDown);
    }

    /** Why no reviewer at all may be given a case on that day, by {@link #daysLeft}; empty where time is left. */
    public static Optional<Objection> tooLate(Dispute dispute, LocalDate day, MatchSettings settings) {
        return new EnoughDaysLeft(settings).check(dispute, day);
    }

    /** The given rules and, after them, all of availability. */
    public static RuleSet<SeatRule> after(RuleSet<SeatRule> rules, MatchSettings settings) {
        List<SeatRule> all = new ArrayList<>(rules.rules());
        all.addAll(places());
        all.add(present());
        all.add(daysLeft(settings));
        return new RuleSet<>(all);
    }
}
