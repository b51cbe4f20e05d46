package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.openimr.panel.ReviewerId;

/**
 * Something that credentialing has to see to.
 *
 * @param credential  empty where none is on file
 * @param by          last day, inclusive, on which it is in time
 * @param cause       what is so from the next day on if nothing is done, or is so already
 * @param what        what it is, in words: "the California license G99999"
 */
public record Due(
        ReviewerId reviewer, Need need, Optional<CredentialId> credential, LocalDate by, Cause cause, String what)
        implements Comparable<Due> {
    private static final Comparator<Due> ORDER = Comparator.comparing(Due::by)
            .thenComparing(Due::reviewer)
            .thenComparing(Due::need)
            .thenComparing(Due::cause)
            .thenComparing(Due::what);

    public boolean isOverdue(LocalDate day) {
        return by.isBefore(day);
    }

    /** What to do, in a sentence. */
    public String remedy() {
        return switch (cause) {
            case MISSING -> "Record it, with its verification.";
            case NOT_BEGUN -> "Wait for its first day.";
            case EXPIRED -> "Look up the renewal and replace it; or withdraw it if it was let go.";
            case WITHDRAWN -> "Reinstate it if it holds again, or record another that meets the need.";
            case NOT_UNRESTRICTED -> "Look it up again, or record another that meets the need.";
            case NOT_VERIFIED -> "Look it up at its issuer, and enter that verification.";
            case NOT_VERIFIED_AGAIN -> "Look it up again, and enter that verification.";
            case ENGAGEMENT_ENDED -> "Resume the engagement if the reviewer is back.";
            case ONLY_REPORTED -> "Look it up at the state's board, and record it.";
        };
    }

    /** The earliest first. */
    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
