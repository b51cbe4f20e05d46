package org.openimr.process.outcome;

import java.time.Instant;
import org.openimr.determination.Determination;
import org.openimr.law.ServiceMethod;

/** The determination as it was issued, and how it was served. */
public record Issued(Instant at, Determination determination, ServiceMethod method) {}
