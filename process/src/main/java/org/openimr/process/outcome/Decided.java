package org.openimr.process.outcome;

import java.time.Instant;

/** What can be appealed, 8 CCR 10575(a): a determination, or a finding of ineligibility. */
public sealed interface Decided permits Ruling, IneligibilityFinding {
    /** When it was issued or found. */
    Instant at();
}
