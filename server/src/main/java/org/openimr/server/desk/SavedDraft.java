package org.openimr.server.desk;

import java.time.Instant;

/**
 * A working copy as it is kept.
 *
 * @param version  from 1; one more each time it was saved
 */
public record SavedDraft(int version, DeskDraft draft, Instant savedAt) {}
