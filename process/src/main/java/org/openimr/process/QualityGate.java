package org.openimr.process;

import java.util.List;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;

/** The checks that a determination passes before it may leave. */
final class QualityGate {
    private QualityGate() {}

    /** Findings that keep the letter from leaving, in the letter's order. */
    static List<Finding> blocking(Determination determination) {
        return List.of();
    }
}
