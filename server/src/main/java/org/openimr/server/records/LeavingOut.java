package org.openimr.server.records;

/** What became of leaving pages out, or putting them back. */
public enum LeavingOut {
    /** Done, or done before. */
    DONE,
    /** They were not found to be the same. */
    NOT_THE_SAME,
    /** What is sealed stays as it was sealed. */
    SEALED,
    /** The index would not hold them at all: their other copy is not in it, or they stand for others that were left out. */
    LAST_COPY
}
