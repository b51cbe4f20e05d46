package org.openimr.process.penalties;

import java.util.Optional;

/** The table of penalties for a utilization review plan; only the head of either text was read. */
public sealed interface PlanPenalties extends PenaltyRule permits PlanPenaltiesUntil2026, PlanPenaltiesSince2026 {
    /** What the breach costs; empty where this text was read and does not name it, as far as it was read. */
    Optional<Penalty> penaltyFor(PlanBreach breach);
}
