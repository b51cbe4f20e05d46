package org.openimr.server.operations;

import java.time.Instant;

/**
 * A job that failed and waits to be tried again.
 *
 * @param instance  its key among those of its kind; may be a case number, so it goes to who may see cases alone
 * @param failures  in a row
 * @param nextAt    when it is tried again by itself
 * @param reason    in words that name nobody
 * @param known     whether this version of the program knows its kind; if not, it cannot run it
 */
public record FailedJob(
        String kind, String instance, int failures, Instant failedAt, Instant nextAt, String reason, boolean known) {}
