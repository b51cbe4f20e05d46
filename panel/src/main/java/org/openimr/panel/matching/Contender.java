package org.openimr.panel.matching;

import org.openimr.panel.rules.Candidate;

/** A candidate and how he or she has worked so far. */
public record Contender(Candidate candidate, Standing standing) {}
