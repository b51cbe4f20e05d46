package org.openimr.letters;

import java.util.Optional;

/**
 * Why an application, or one item of it, may not be reviewed.
 *
 * @param missed       the limit that was missed, with its arithmetic; required for {@link IneligibilityGround#LATE},
 *                     allowed for {@link IneligibilityGround#UNANSWERED_INQUIRY}, empty otherwise
 * @param particulars  facts of this case in the words of the person who decided, printed as they are
 */
public record IneligibilityReason(IneligibilityGround ground, Optional<Due> missed, Optional<String> particulars) {
    public IneligibilityReason {
        boolean fits = switch (ground) {
            case LATE -> missed.isPresent();
            case UNANSWERED_INQUIRY -> true;
            case UNSIGNED,
                    NO_UR_DECISION,
                    CNC,
                    DUPLICATE,
                    PRIOR_DETERMINATION,
                    AUTHORIZED,
                    INVALID_AGENT,
                    NOT_NECESSITY,
                    WRONG_PROCESS -> missed.isEmpty();
        };
        if (!fits) throw new IllegalArgumentException("a missed limit belongs to lateness: " + ground + ", " + missed);
    }

    /** A reason that needs no more words. */
    public static IneligibilityReason of(IneligibilityGround ground) {
        return new IneligibilityReason(ground, Optional.empty(), Optional.empty());
    }

    /** Received after the limit. */
    public static IneligibilityReason late(Due missed) {
        return new IneligibilityReason(IneligibilityGround.LATE, Optional.of(missed), Optional.empty());
    }
}
