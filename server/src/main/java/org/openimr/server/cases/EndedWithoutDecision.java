package org.openimr.server.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.pseudonym.CellSuppression;
import org.openimr.panel.pseudonym.CountTable;
import org.openimr.panel.pseudonym.ShownTable;
import org.openimr.process.reporting.EndWithoutDecision;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cases that ended without a determination, as they may be published: only counts and reasons, and no small count. Worked
 * out from every event of every case.
 */
public final class EndedWithoutDecision {
    private final JdbcClient jdbc;

    public EndedWithoutDecision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reasons by year. An application that was found ineligible for several reasons counts under each; the totals count
     * reasons, not cases. Empty where no case ended so.
     *
     * @param smallest  the smallest count other than 0 that is shown
     */
    public Optional<ShownTable> byReasonAndYear(int smallest) {
        Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        EventLog log = new EventLog(jdbc);
        for (CaseNumber number : CaseHistory.all(jdbc)) {
            EndWithoutDecision.of(log.stream(CaseHistory.stream(number)).events().stream()
                            .map(CaseHistory::read)
                            .toList())
                    .ifPresent(end -> {
                        years.add(end.on().getYear());
                        for (String reason : reasons(end)) {
                            counts.computeIfAbsent(reason, _ -> new TreeMap<>())
                                    .merge(end.on().getYear(), 1, Integer::sum);
                        }
                    });
        }
        if (counts.isEmpty()) return Optional.empty();
        List<List<Integer>> rows = new ArrayList<>();
        counts.values()
                .forEach(row -> rows.add(
                        years.stream().map(year -> row.getOrDefault(year, 0)).toList()));
        return Optional.of(CellSuppression.protect(
                new CountTable(
                        List.copyOf(counts.keySet()),
                        years.stream().map(String::valueOf).toList(),
                        rows),
                smallest));
    }

    private static List<String> reasons(EndWithoutDecision end) {
        return switch (end) {
            case EndWithoutDecision.Ineligible(var _, var reasons) ->
                reasons.stream().map(reason -> "Ineligible: " + reason.words()).toList();
            case EndWithoutDecision.Terminated(var _, var ground) -> List.of("Ended: " + ground.words());
        };
    }
}
