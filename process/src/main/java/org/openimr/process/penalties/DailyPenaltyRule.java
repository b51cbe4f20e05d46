package org.openimr.process.penalties;

/** A penalty that grows by the day. */
public sealed interface DailyPenaltyRule extends PenaltyRule
        permits PenalizeLateRecords, PenalizeDelay, PenalizeLateImplementation {
    /** What the lateness would cost. */
    Penalty penaltyFor(Lateness late);
}
