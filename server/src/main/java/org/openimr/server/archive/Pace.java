package org.openimr.server.archive;

/**
 * How much an import does at a time.
 *
 * @param documents            of a batch, at most; a batch is one transaction
 * @param bytes                after which a batch is full
 * @param lettersBeforeCommit  after which the index is made durable
 */
record Pace(int documents, int bytes, int lettersBeforeCommit) {
    static final Pace DEFAULT = new Pace(500, 8 << 20, 50_000);
}
