package org.openimr.server.cases;

import java.util.List;

/**
 * What was late. Late is an alarm and a report and voids nothing (Cal. Highway Patrol v. WCAB).
 *
 * @param counts  by kind of deadline, the most frequent first
 * @param newest  the newest, at most 200
 */
public record LateReport(List<LateCount> counts, List<LateDeadline> newest) {
    public LateReport {
        counts = List.copyOf(counts);
        newest = List.copyOf(newest);
    }
}
