package org.openimr.panel.matching;

/** What makes a reviewer fit a dispute less well, in the order in which it is shown. Each has a weight of its own. */
public enum Part {
    CONDITION("condition", 40, "for each step between the reviewer's fields and those that treat the condition"),
    TREATMENT(
            "treatment", 40, "for each step between the reviewer's fields and those that give the requested treatment"),
    /** Lab. Code 139.5(d)(4): a preference, no bar. */
    LICENSE("license", 100, "for a reviewer without an unrestricted California license"),
    LOAD("load", 100, "for a desk with all its places but the last taken; for an emptier one its part of that"),
    TURNAROUND("turnaround", 4, "for each day that the reviewer's reviews take as a rule"),
    LATENESS("lateness", 40, "for each day by which a review of the usual length would end after the due day"),
    ROTATION("rotation", 2, "for each day by which the reviewer's last case is nearer than the rotation asks");

    private final String key;
    private final int usualWeight;
    private final String means;

    Part(String key, int usualWeight, String means) {
        this.key = key;
        this.usualWeight = usualWeight;
        this.means = means;
    }

    /** In the name of its setting. */
    public String key() {
        return key;
    }

    int usualWeight() {
        return usualWeight;
    }

    /** What is counted. */
    public String means() {
        return means;
    }
}
