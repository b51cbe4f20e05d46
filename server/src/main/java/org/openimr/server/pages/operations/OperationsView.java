package org.openimr.server.pages.operations;

import java.util.List;

/**
 * The server as the page says it.
 *
 * @param answer     the title
 * @param lead       when this was looked at
 * @param alarming   whether something is to be done
 * @param queues     jobs by kind
 * @param work       what waits besides
 * @param integrity  checkpoints, backup, log
 * @param inspection the newest nightly one
 */
record OperationsView(
        String answer,
        String lead,
        boolean alarming,
        List<PartRow> parts,
        List<FailedRow> failed,
        List<QueueRow> queues,
        List<Fact> work,
        List<Fact> integrity,
        NightView inspection) {
    /** One part. */
    record PartRow(String part, boolean well, String state, String says) {}

    /**
     * A job that failed.
     *
     * @param instance   its key, for the form
     * @param canRetry   whether this version of the program can run it
     * @param what       what it was to do, and for what
     * @param then       when it is tried by itself; what to do where it cannot be
     */
    record FailedRow(
            String kind, String instance, String what, String reason, String times, String then, boolean canRetry) {}

    /**
     * A nightly inspection.
     *
     * @param lead    when it was made and what it came to
     * @param looked  at what
     */
    record NightView(String lead, List<String> looked, List<FoundRow> found) {}

    /**
     * What it found.
     *
     * @param what  the kind, and where
     * @param then  what to do
     */
    record FoundRow(String what, String words, String then, String code) {}

    /** The jobs of one kind. */
    record QueueRow(String what, String waiting, String running, String failed, String oldest) {}

    /**
     * A name and what is known of it.
     *
     * @param alarming  whether something is to be done
     */
    record Fact(String name, String says, boolean alarming) {}
}
