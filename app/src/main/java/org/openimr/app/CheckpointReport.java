package org.openimr.app;

import java.io.PrintWriter;
import java.util.Optional;
import org.openimr.server.checkpoint.AuditReport;
import org.openimr.server.checkpoint.Finding;

/** Prints what a comparison of the log with its checkpoints found. */
record CheckpointReport(PrintWriter out) {
    private static final int MOST_LINES = 1000;

    /** @return the exit status that this alone would give */
    int print(Optional<AuditReport> audit) {
        if (audit.isEmpty()) {
            out.println("Checkpoints: none was made yet, so an end cut off or a stream hashed anew would not show.");
            return ExitStatus.DONE;
        }
        AuditReport report = audit.get();
        report.flaws().forEach(out::println);
        report.findings().stream().limit(MOST_LINES).map(Finding::sentence).forEach(out::println);
        int more = report.findings().size() - MOST_LINES;
        if (more > 0) out.println("And " + more + " more.");
        if (report.isSound()) {
            out.println("Checkpoints: " + report.events() + " events up to position " + report.position()
                    + " are as they were signed in " + report.checkpoints() + "; " + report.unsigned()
                    + " since then are not signed yet.");
        } else {
            out.println("Not the log that was signed: " + report.findings().size() + " events, "
                    + report.flaws().size() + " faults of the checkpoints.");
        }
        report.keys().forEach(key -> out.println("Key: " + key));
        return report.isSound() ? ExitStatus.DONE : ExitStatus.NO;
    }
}
