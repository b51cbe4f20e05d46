package org.openimr.server.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.pseudonym.CellSuppression;
import org.openimr.panel.pseudonym.CountTable;
import org.openimr.process.reporting.EndWithoutDecision;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cases that ended without a determination, as they may be published: only counts and reasons, and no small count. Worked
 * out from every event of every case that has such an end.
 */
public final class EndedWithoutDecision {
    private final JdbcClient jdbc;

    public EndedWithoutDecision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reasons by year. An application that was found ineligible for several reasons counts under each; the totals count
     * reasons, not cases.
     *
     * @param smallest  the smallest count other than 0 that is shown
     */
    public EndedTable byReasonAndYear(int smallest) {
        Map<EndReason, Map<Integer, Integer>> counts = new TreeMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        EventLog log = new EventLog(jdbc);
        for (CaseNumber number : candidates()) {
            EndWithoutDecision.of(log.stream(CaseHistory.stream(number)).events().stream()
                            .map(CaseHistory::read)
                            .toList())
                    .ifPresent(end -> {
                        years.add(end.on().getYear());
                        for (EndReason reason : reasons(end)) {
                            counts.computeIfAbsent(reason, _ -> new TreeMap<>())
                                    .merge(end.on().getYear(), 1, Integer::sum);
                        }
                    });
        }
        if (counts.isEmpty()) return EndedTable.none(smallest);
        List<List<Integer>> rows = new ArrayList<>();
        counts.values()
                .forEach(row -> rows.add(
                        years.stream().map(year -> row.getOrDefault(year, 0)).toList()));
        CountTable table = new CountTable(
                counts.keySet().stream().map(EndReason::code).toList(),
                years.stream().map(String::valueOf).toList(),
                rows);
        return new EndedTable(List.copyOf(counts.keySet()), CellSuppression.protect(table, smallest), smallest);
    }

    /** By what one sees whether any case may have ended since. */
    public long head() {
        return jdbc.sql("select coalesce(max(position), 0) from event")
                .query(Long.class)
                .single();
    }

    /** Cases with an event that ends them; whether it did, their whole history says. */
    private List<CaseNumber> candidates() {
        return jdbc.sql("select distinct substr(stream, 6) from event"
                        + " where type in ('FoundIneligible', 'ReviewTerminated') and stream like 'case/%' order by 1")
                .query((rs, _) -> new CaseNumber(rs.getString(1)))
                .list();
    }

    private static List<EndReason> reasons(EndWithoutDecision end) {
        return switch (end) {
            case EndWithoutDecision.Ineligible(var _, var reasons) ->
                reasons.stream().map(EndReason::of).toList();
            case EndWithoutDecision.Terminated(var _, var ground) -> List.of(EndReason.of(ground));
        };
    }
}
