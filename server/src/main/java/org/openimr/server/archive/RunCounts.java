package org.openimr.server.archive;

/**
 * What a run came to, as the table {@code letter_import_end} has it.
 *
 * @param corrected  further versions, also those that withdraw a letter
 * @param unread     documents that are no letters, or rows that are not mapped
 */
record RunCounts(long added, long corrected, long unchanged, long conflicts, long unread) {
    /** Of a run about one letter: it has a further version now, or nothing was changed. */
    static RunCounts ofOne(boolean corrected) {
        return new RunCounts(0, corrected ? 1 : 0, corrected ? 0 : 1, 0, 0);
    }
}
