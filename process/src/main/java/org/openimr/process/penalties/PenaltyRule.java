package org.openimr.process.penalties;

import org.openimr.law.Rule;

/** A rule about penalties. */
public sealed interface PenaltyRule extends Rule
        permits DailyPenaltyRule, PlanPenalties, MitigatePenalty, CollectPenaltyOnce {}
