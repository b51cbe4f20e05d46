package org.openimr.server.cases;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.ProcessSettings;
import org.openimr.process.Stage;
import org.openimr.process.StuckCases;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cases of the database that nothing moves: nobody has an act before them and no time runs, or a time has run out and its
 * day was not passed to the case, which the calendar does within a minute.
 */
public final class MotionlessCases {
    /** Where a case ends; {@link StuckCases#hasEnded} is asked of all others. */
    private static final Set<Stage> ENDED =
            EnumSet.of(Stage.DUPLICATE, Stage.LIABILITY_CLOSED, Stage.CONSOLIDATED, Stage.TERMINATED, Stage.FINAL);

    private final EventLog log;
    private final OverviewTable overviews;
    private final StuckCases stuck;

    public MotionlessCases(JdbcClient jdbc, EventLog log, ProcessSettings settings) {
        this.log = log;
        this.overviews = new OverviewTable(jdbc);
        this.stuck = new StuckCases(settings);
    }

    /**
     * One such case.
     *
     * @param words  where it stands and what would move it
     */
    public record Motionless(CaseNumber number, String words) {}

    /** Cases that have not ended. */
    public long open() {
        return overviews.countBut(ENDED);
    }

    /** @param most  as many of either kind at most */
    public List<Motionless> at(Instant now, int most) {
        Map<CaseNumber, Motionless> found = new LinkedHashMap<>();
        for (PassingDays.Noticing late : overviews.toNotice(now.minus(StuckCases.UNTIL_NOTICED), most)) {
            found.put(
                    late.number(),
                    new Motionless(
                            late.number(),
                            "A time ran out on " + CaliforniaTime.dayOf(late.at())
                                    + ", and the day was not passed to the case."));
        }
        for (CaseNumber number : overviews.withoutOwner(ENDED)) {
            if (found.size() >= 2 * most) break;
            Optional<StuckCases.Stuck> standing =
                    stuck.check(CaseHistory.load(log, number).state(), now, Optional.empty());
            standing.ifPresent(one -> found.putIfAbsent(number, new Motionless(number, one.words())));
        }
        return List.copyOf(found.values());
    }
}
