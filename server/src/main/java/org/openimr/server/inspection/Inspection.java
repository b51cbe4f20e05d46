package org.openimr.server.inspection;

import java.time.Instant;
import java.util.List;

/**
 * An inspection that was made.
 *
 * @param looked    at what, one line for each part
 * @param findings  empty where everything is as it must be
 */
public record Inspection(Instant begun, Instant ended, List<String> looked, List<Finding> findings) {
    public Inspection {
        looked = List.copyOf(looked);
        findings = List.copyOf(findings);
    }
}
