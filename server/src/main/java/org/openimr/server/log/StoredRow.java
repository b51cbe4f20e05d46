package org.openimr.server.log;

/**
 * A row of the log as it stands now, for who looks whether it was altered: nothing in it is trusted, and it may be no event
 * at all.
 *
 * @param recordedAt   in UTC with six decimals; empty if it cannot be read
 * @param previousHash as stored, hexadecimal digits; empty if there is none
 * @param hash         as stored, likewise
 * @param contentHash  what all of it but its position hashes to; empty if it cannot be read as an event
 * @param precedingHash as stored with the event before it in its stream; empty if there is none
 */
public record StoredRow(
        long position,
        String stream,
        int version,
        String recordedAt,
        String previousHash,
        String hash,
        String contentHash,
        String precedingHash) {

    /** Whether it can be read and its content has the hash that stands with it. */
    public boolean isSound() {
        return !contentHash.isEmpty() && contentHash.equals(hash);
    }

    /** Whether it follows the event that now stands before it in its stream. */
    public boolean continuesItsStream() {
        return version == 1
                ? previousHash.equals(EventHash.BEFORE_FIRST.hex())
                : !precedingHash.isEmpty() && precedingHash.equals(previousHash);
    }
}
