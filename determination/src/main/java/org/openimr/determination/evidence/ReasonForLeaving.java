package org.openimr.determination.evidence;

/** Why a search went on behind a tier (8 CCR 9792.21.1(a)). */
public enum ReasonForLeaving {
    /** The schedule does not address the condition. */
    NOT_ADDRESSED("does not address the condition"),
    /** Its presumption of correctness is challenged (8 CCR 9792.21(d)). */
    PRESUMPTION_CHALLENGED("is challenged in its presumption of correctness"),
    /** No recommendation there applies. */
    NONE_APPLIES("has no recommendation that applies"),
    /** Another recommendation has evidence of higher quality and strength. */
    BETTER_EVIDENCE_ELSEWHERE("has weaker evidence than a recommendation elsewhere");

    private final String printed;

    ReasonForLeaving(String printed) {
        this.printed = printed;
    }

    /** After "the tier": "has no recommendation that applies". */
    public String printed() {
        return printed;
    }
}
