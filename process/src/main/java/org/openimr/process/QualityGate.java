package org.openimr.process;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Severity;
import org.openimr.determination.check.CaseFacts;
import org.openimr.determination.check.Checks;
import org.openimr.determination.check.Examined;
import org.openimr.determination.check.Fault;
import org.openimr.determination.check.Origin;

/** The checks that a determination passes before it may leave. */
final class QualityGate {
    private QualityGate() {}

    /** Whether somebody set the finding aside with a reason, and somebody may. */
    static boolean isReleased(Fault fault, List<IssueCommand.Release> releases) {
        return mayBeReleased(fault.finding().code()) && releases.stream().anyMatch(release -> release.isOf(fault));
    }

    /** Whether anybody may set a finding of that code aside. */
    static boolean mayBeReleased(String code) {
        return Checks.withCode(code)
                .filter(check -> check.release() == org.openimr.determination.check.Release.BY_NAME_AND_REASON)
                .isPresent();
    }

    /** Findings that keep the letter from leaving, check by check. */
    static List<Fault> blocking(Determination determination, CaseFacts file) {
        Examined letter =
                new Examined(determination, Optional.empty(), Origin.ISSUED_HERE, Optional.of(file), Optional.empty());
        return Checks.examine(letter).faults().stream()
                .filter(fault -> fault.finding().severity() == Severity.BLOCKING)
                .toList();
    }
}
