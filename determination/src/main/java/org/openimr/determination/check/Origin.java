package org.openimr.determination.check;

/** Where a determination comes from: what has left the house elsewhere can be faulted but no longer mended. */
public enum Origin {
    /** Written by the organization that runs this program; it has not left yet. */
    ISSUED_HERE,
    /** A published letter that was read. */
    IMPORTED
}
