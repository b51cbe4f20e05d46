package org.openimr.server.post;

/** How far a letter got on one channel. Names stand in stored data. */
public enum DeliveryState {
    /** To be sent, for the first time or again. */
    WAITING,
    /** Handed to the mail server, whose answer is not kept yet. Found so by a new start, it may have been sent. */
    SENDING,
    /** Sent, and its proof is kept. */
    SENT,
    /** Not to be sent this way any more. */
    FAILED,
    /** In a batch of paper. It becomes {@link #SENT} on the day of mailing. */
    PRINTED
}
