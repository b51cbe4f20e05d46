package org.openimr.archive.deidentification;

/**
 * Words of a known value, joined.
 *
 * @param match  the worst of its parts
 */
record KnownSpan(int start, int end, KnownKind kind, Reason.Match match, boolean ordinaryWord) {}
