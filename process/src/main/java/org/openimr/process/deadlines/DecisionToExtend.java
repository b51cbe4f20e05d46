package org.openimr.process.deadlines;

import java.time.LocalDate;

/** A decision for which more time is asked: the limit that governs it, and the ground. */
public record DecisionToExtend(DecisionLimit<Information> limit, Information information, ExtensionGrant.Ground ground)
        implements StartFact {
    @Override
    public LocalDate judgedOn() {
        return information.judgedOn();
    }
}
