package org.openimr.server.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one look at the server found.
 *
 * @param parts       in the order of {@link Part}
 * @param jobs        by kind
 * @param work        empty where the database did not answer
 * @param backup      empty where nothing is backed up by this program
 * @param checkpoint  empty where no checkpoint was made
 * @param inspection  the newest nightly one; empty before the first
 * @param freeMb      under the data folder
 */
public record Checkup(
        Instant at,
        List<PartHealth> parts,
        List<JobQueue> jobs,
        Optional<Work> work,
        Optional<Backup> backup,
        Optional<Checkpoint> checkpoint,
        Optional<Inspection> inspection,
        long freeMb) {
    public Checkup {
        parts = List.copyOf(parts);
        jobs = List.copyOf(jobs);
    }

    /**
     * What waits in the database.
     *
     * @param lettersWaiting     to be sent or printed
     * @param mailFailures       letters that could not be sent by e-mail
     * @param postAlarms         open
     * @param filesWaiting       have arrived whole and wait to be read
     * @param filesReading       are being read
     * @param deadlinesPassed    of open cases
     * @param deadlinesAtRisk    of open cases, within seven days
     * @param indexLag           letters that are published and not in the index yet
     * @param unsigned           events after the last checkpoint; counted up to 100,000
     */
    public record Work(
            long lettersWaiting,
            long mailFailures,
            long postAlarms,
            long filesWaiting,
            long filesReading,
            long deadlinesPassed,
            long deadlinesAtRisk,
            long indexLag,
            long unsigned) {}

    /**
     * The backups.
     *
     * @param base      when the newest whole base ended; empty where there is none yet
     * @param soundLog  whether the event log's chain was walked and found whole when that base was made
     * @param archived  when a segment of the log was last copied
     * @param failing   whether the last try to copy one failed
     */
    public record Backup(Optional<Instant> base, boolean soundLog, Optional<Instant> archived, boolean failing) {}

    /** The newest checkpoint of the event log. */
    public record Checkpoint(long number, long events, Instant madeAt) {}

    /**
     * The newest nightly inspection.
     *
     * @param findings  things that were not as they must be
     */
    public record Inspection(Instant ended, long findings) {}

    /** Whether every part is well. */
    public boolean well() {
        return parts.stream().allMatch(PartHealth::well);
    }

    /** Jobs that failed and wait to be tried again. */
    public long failedJobs() {
        return jobs.stream().mapToLong(JobQueue::failed).sum();
    }

    /** How long ago, at least zero. */
    public static Duration age(Instant then, Instant now) {
        return then.isAfter(now) ? Duration.ZERO : Duration.between(then, now);
    }
}
