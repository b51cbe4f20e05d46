package org.openimr.server.post;

/** What became of a message that was to be handed to the mail server. */
public sealed interface Handed {
    /**
     * The server has it.
     *
     * @param reply  its answer, often with the number in its queue
     */
    record Accepted(String reply) implements Handed {}

    /** Not now: unreachable, busy, or a fault in our settings. */
    record NotNow(String why) implements Handed {}

    /** Never: the server refuses this recipient or this message, reply 5xx (RFC 5321 section 4.2.1). */
    record Never(String why) implements Handed {}
}
