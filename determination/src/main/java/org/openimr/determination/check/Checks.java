package org.openimr.determination.check;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.read.Spans;

/** Every check, in the order of their codes. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new ItemIsDecidedWithReasons(),
            new OutcomeAgreesWithRationale(),
            new DependentItemFollowsPrimary(),
            new CitationIsComplete());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** What all checks find, check by check. */
    public static List<Finding> run(Determination determination, Optional<Spans> spans, Origin origin) {
        Examined letter = new Examined(determination, spans, origin);
        return ALL.stream().flatMap(check -> check.run(letter).stream()).toList();
    }

    /** Whether a letter with these findings must not leave the house. */
    public static boolean block(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING);
    }
}
