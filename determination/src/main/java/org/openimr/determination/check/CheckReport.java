package org.openimr.determination.check;

import java.util.List;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;

/**
 * What came of examining one letter.
 *
 * @param faults      check by check, each in the letter's order
 * @param notApplied  checks that could say nothing, for want of what they need
 */
public record CheckReport(List<Fault> faults, List<Check> notApplied) {
    public CheckReport {
        faults = List.copyOf(faults);
        notApplied = List.copyOf(notApplied);
    }

    public List<Finding> findings() {
        return faults.stream().map(Fault::finding).toList();
    }

    /** Whether the letter must not leave the house. */
    public boolean blocks() {
        return faults.stream().anyMatch(fault -> fault.finding().severity() == Severity.BLOCKING);
    }
}
