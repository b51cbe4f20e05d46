package org.openimr.process;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.check.CaseFacts;
import org.openimr.determination.check.Checks;
import org.openimr.determination.check.Origin;
import org.openimr.determination.check.Release;

/** The checks that a determination passes before it may leave. */
final class QualityGate {
    private QualityGate() {}

    /** Whether somebody let it pass by name and reason, and somebody may. */
    static boolean isReleased(Finding finding, List<IssueCommand.Release> releases) {
        boolean mayBe = Checks.withCode(finding.code())
                .filter(check -> check.release() == Release.BY_NAME_AND_REASON)
                .isPresent();
        return mayBe
                && releases.stream().anyMatch(release -> release.findingCode().equals(finding.code()));
    }

    /** Findings that keep the letter from leaving, check by check. */
    static List<Finding> blocking(Determination determination, CaseFacts file) {
        return Checks.run(determination, Optional.empty(), Origin.ISSUED_HERE, file).stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING)
                .toList();
    }
}
