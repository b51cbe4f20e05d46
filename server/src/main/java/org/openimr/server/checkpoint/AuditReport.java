package org.openimr.server.checkpoint;

import java.util.List;

/**
 * What a comparison of the log with its checkpoints found.
 *
 * @param findings    in the order of positions
 * @param flaws       sentences on the checkpoints themselves, and on parts of the log of which no list of events tells
 * @param checkpoints how many were looked at
 * @param events      how many events they sign
 * @param position    up to which they do
 * @param unsigned    how many events after that stand in the log, and are vouched for by their chain alone
 * @param keys        the ids of the keys that signed
 */
public record AuditReport(
        List<Finding> findings,
        List<String> flaws,
        long checkpoints,
        long events,
        long position,
        long unsigned,
        List<String> keys) {
    public AuditReport {
        findings = List.copyOf(findings);
        flaws = List.copyOf(flaws);
        keys = List.copyOf(keys);
    }

    /** Whether the log is what was signed, and the checkpoints are whole. */
    public boolean isSound() {
        return findings.isEmpty() && flaws.isEmpty();
    }
}
