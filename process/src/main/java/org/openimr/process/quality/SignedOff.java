package org.openimr.process.quality;

import java.time.Instant;

/**
 * The medical director signed the draft.
 *
 * @param by  account identifier of the person
 */
public record SignedOff(Instant at, String by) {}
