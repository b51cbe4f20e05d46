package org.openimr.process.simulation;

import org.openimr.process.CaseState;

/** A simulated case that has ended, whole: for those who look into it before it is dropped. */
public record FinishedCase(CaseSummary summary, CaseState state) {}
