package org.openimr.process;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.check.Checks;
import org.openimr.determination.check.Origin;

/** The checks that a determination passes before it may leave. */
final class QualityGate {
    private QualityGate() {}

    /** Findings that keep the letter from leaving, check by check. */
    static List<Finding> blocking(Determination determination) {
        return Checks.run(determination, Optional.empty(), Origin.ISSUED_HERE).stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING)
                .toList();
    }
}
