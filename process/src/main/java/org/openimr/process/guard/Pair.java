package org.openimr.process.guard;

import org.openimr.process.filing.Filing;

/** Two applications that are to be decided together. */
public record Pair(Filing lead, Filing other) {}
