package org.openimr.process.consolidation;

/**
 * What two applications may have in common.
 *
 * <p>8 CCR 9792.10.4(a) demands one worker, one requesting physician and one date of injury. The rest is not demanded;
 * it helps a person to see what belongs together.
 */
public enum SharedFact {
    WORKER("injured worker", true),
    REQUESTING_PHYSICIAN("requesting physician", true),
    DATE_OF_INJURY("date of injury", true),
    DECISION_DATE("date of the decision that denied the treatment", false),
    CLAIMS_ADMINISTRATOR("claims administrator", false),
    CLAIM_NUMBER("claim number", false);

    private final String words;
    private final boolean demanded;

    SharedFact(String words, boolean demanded) {
        this.words = words;
        this.demanded = demanded;
    }

    /** For a person, after "same". */
    public String words() {
        return words;
    }

    /** Whether applications may be joined only where this is the same. */
    public boolean demanded() {
        return demanded;
    }
}
