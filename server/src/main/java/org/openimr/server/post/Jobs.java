package org.openimr.server.post;

import org.openimr.determination.CaseNumber;

/** Hands work to the job queue, in the caller's transaction: it is done if and only if that is kept. */
public interface Jobs {
    /**
     * The letters of an event to be made.
     *
     * @param version  of the event in the case's stream, from 1
     */
    void make(CaseNumber number, int version);

    /** To be sent by e-mail. */
    void deliver(LetterId letter);

    /** A proof to be taken into the case. */
    void record(LetterId letter, Channel channel);
}
