package org.openimr.server.archive;

/**
 * What the import of a table came to. Every row is counted in exactly one of added, corrected, unchanged, conflicts and
 * unmapped.
 *
 * @param added      decisions that were new
 * @param corrected  decisions that became a further version
 * @param unchanged  rows that say what a kept one says
 * @param conflicts  rows whose reference is known with other content, not kept
 * @param unmapped   rows that the mapping does not know
 * @param mended     of the rows added or corrected, those with a damaged value that the mapping mends
 */
public record TableSummary(int added, int corrected, int unchanged, int conflicts, int unmapped, int mended) {
    RunCounts counts() {
        return new RunCounts(added, corrected, unchanged, conflicts, unmapped);
    }

    /** All rows of the table. */
    public int rows() {
        return added + corrected + unchanged + conflicts + unmapped;
    }

    /** Whether every row is kept now. */
    public boolean isWhole() {
        return conflicts == 0 && unmapped == 0;
    }
}
