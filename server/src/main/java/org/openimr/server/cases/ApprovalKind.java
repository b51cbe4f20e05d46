package org.openimr.server.cases;

/** What the Administrative Director may be asked for. Names stand in stored data. */
public enum ApprovalKind {
    /** A condition of eligibility is in doubt; it is settled with a reason, 8 CCR 9792.10.3(b). */
    DOUBT("Settle a doubt about eligibility", "Give the reason, ask the parties, or find ineligible.", "find-eligible"),
    /** Every condition is met or plainly not met, Lab. Code 4610.5(k). */
    ELIGIBILITY("Find eligible or ineligible", "No condition is in doubt.", "find-eligible"),
    /** More than one reviewer was asked for, 8 CCR 9792.10.6(c). */
    MORE_REVIEWERS(
            "Approve more than one reviewer",
            "Until it is answered one reviewer goes on alone.",
            "approve-more-reviewers"),
    /** Facts were referred for a penalty, 8 CCR 9792.12. */
    PENALTY(
            "Assess a penalty that was referred",
            "The facts are on record; the amount is the Administrative Director’s.",
            "enter-penalty");

    private final String title;
    private final String explains;
    private final String command;

    ApprovalKind(String title, String explains, String command) {
        this.title = title;
        this.explains = explains;
        this.command = command;
    }

    /** What is asked, as a heading. */
    public String title() {
        return title;
    }

    /** What waits on it, one sentence. */
    public String explains() {
        return explains;
    }

    /** Address of the command whose form answers it. */
    public String command() {
        return command;
    }
}
