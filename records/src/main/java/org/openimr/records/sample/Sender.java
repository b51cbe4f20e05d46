package org.openimr.records.sample;

/** Who put a document into the file. */
public enum Sender {
    /** The claims administrator (8 CCR 9792.10.5(a)). */
    CLAIMS_ADMINISTRATOR,
    /** The worker. */
    WORKER,
    /** The worker's attorney. */
    ATTORNEY,
    /** A treating physician. */
    PHYSICIAN
}
