package org.openimr.panel.register;

import org.openimr.panel.ReviewerId;

/** Whether the reviewer reviews for the organization at all. */
public sealed interface EngagementCommand extends RegisterCommand {
    /**
     * Why it ends or goes on, in words.
     */
    String reason();

    /** From that minute the reviewer takes no case; the file is kept. */
    record EndEngagement(ReviewerId reviewer, String reason) implements EngagementCommand {
        public EndEngagement {
            if (reason.isBlank()) throw new IllegalArgumentException("an engagement ends for a reason");
        }
    }

    /** The reviewer is back; every credential is what it was, and counts if it still holds. */
    record ResumeEngagement(ReviewerId reviewer, String reason) implements EngagementCommand {
        public ResumeEngagement {
            if (reason.isBlank()) throw new IllegalArgumentException("an engagement goes on for a reason");
        }
    }
}
