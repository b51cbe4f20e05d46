package org.openimr.process;

/**
 * Values that no text read so far fixes: design choices, each shown as such wherever a person meets it.
 *
 * @param eligibilityBusinessDays   internal target for the eligibility finding, normal business days [D]
 * @param confirmationsToPublish    different persons who confirm a de-identification [D]
 */
public record ProcessSettings(int eligibilityBusinessDays, int confirmationsToPublish) {
    public ProcessSettings {
        if (eligibilityBusinessDays < 1) throw new IllegalArgumentException("at least one business day");
        if (confirmationsToPublish < 1) throw new IllegalArgumentException("at least one person confirms");
    }

    /** Five business days, and two persons. */
    public static ProcessSettings defaults() {
        return new ProcessSettings(5, 2);
    }
}
