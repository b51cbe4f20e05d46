package org.openimr.server.deidentification;

/** Where a letter comes from that is not public yet; the names are stored. */
public enum Origin {
    /** A determination of this program. */
    CASE,
    /** Brought in, and said to be not public yet. */
    IMPORT
}
