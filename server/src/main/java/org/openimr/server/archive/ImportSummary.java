package org.openimr.server.archive;

import java.time.Duration;

/**
 * What an import came to. Every document is counted in exactly one of added, corrected, unchanged, conflicts and unread.
 *
 * @param added      letters that were new
 * @param corrected  letters that became a further version
 * @param unchanged  documents that were known, or that say what a known one says
 * @param conflicts  letters whose number is known with other content, kept aside
 * @param unread     documents that are no letter that is read here
 * @param partial    of those whose letter is in the archive, how many could be read only in part, now or when they were
 *     kept
 * @param reading    time of all threads for hashing, reading and packing
 * @param keeping    time of the one thread that writes to the database
 * @param indexing   time of all threads for indexing; zero where another process indexes
 */
public record ImportSummary(
        long added,
        long corrected,
        long unchanged,
        long conflicts,
        long unread,
        long partial,
        Duration reading,
        Duration keeping,
        Duration indexing) {

    RunCounts counts() {
        return new RunCounts(added, corrected, unchanged, conflicts, unread);
    }

    /** All documents. */
    public long documents() {
        return added + corrected + unchanged + conflicts + unread;
    }

    /** Whether every document is in the archive now. */
    public boolean isWhole() {
        return conflicts == 0 && unread == 0;
    }
}
