package org.openimr.archive.understanding;

/** The broad categories by which requests are counted month by month. */
public enum BroadCategory {
    PHARMACEUTICALS("Pharmaceuticals", true),
    DMEPOS("Durable medical equipment, prosthetics, orthotics and supplies", true),
    EVALUATION_AND_MANAGEMENT("Evaluation and management", true),
    SPECIALIST_CONSULTATION("Specialist consultation", true),
    PROGRAMS("Programs", true),
    BEHAVIORAL_HEALTH("Behavioral health", true),
    REHABILITATION_SERVICES("Rehabilitation services", true),
    DIAGNOSTIC_TESTING("Diagnostic testing", true),
    SURGERY("Surgery", false),
    INJECTIONS("Injections", false),
    OTHER("Other", false);

    private final String printed;
    private final boolean published;

    BroadCategory(String printed, boolean published) {
        this.printed = printed;
        this.published = published;
    }

    public String printed() {
        return printed;
    }

    /**
     * Whether the Division's monthly tables name it. Their whole list was not found: the others are ours, and so is which
     * service belongs to which.
     */
    public boolean isPublished() {
        return published;
    }
}
