package org.openimr.panel.register;

import org.openimr.panel.ReviewerId;
import org.openimr.panel.ties.Party;

/** Who a reviewer is. */
public sealed interface PersonCommand extends RegisterCommand {
    /** Opens a file. The reviewer takes no case yet: nothing is on file, and the capacity is none. */
    record EnrolReviewer(ReviewerId reviewer, Party.Person person, Degree degree) implements PersonCommand {}

    /**
     * The person as he or she is now known: another name, a new address, a mistake put right.
     *
     * @param reason  why, in words
     */
    record CorrectPerson(ReviewerId reviewer, Party.Person person, Degree degree, String reason)
            implements PersonCommand {
        public CorrectPerson {
            if (reason.isBlank()) throw new IllegalArgumentException("a correction has a reason");
        }
    }

    /** Notes a license of which only the number is known; it counts for nothing until it is recorded as verified. */
    record ReportLicense(ReviewerId reviewer, ReportedLicense license) implements PersonCommand {}
}
