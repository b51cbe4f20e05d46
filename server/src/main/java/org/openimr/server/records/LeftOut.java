package org.openimr.server.records;

import java.time.Instant;
import org.openimr.process.Role;

/**
 * Pages that a person left out of the exhibit index because they are in it already; they are kept.
 *
 * @param id  by which they are put back
 */
public record LeftOut(long id, SameRun run, Role by, Instant at) {}
