package org.openimr.process.clocks;

/** The deadlines of a case, in their order. Names are permanent. */
public enum ClockName {
    APPLICATION("Application received", "The worker files the application", false),
    ELIGIBILITY("Eligibility decided", "The Administrative Director decides eligibility", true),
    INQUIRY("Inquiry answered", "The parties answer the inquiry on eligibility", false),
    NOTICE("Notice of assignment sent", "The organization sends the notice of assignment", true),
    RECORDS("Records received", "The claims administrator sends the records", true),
    WORKERS_RECORDS("Worker's records", "The worker and the physician may send records", false),
    DECISION("Determination issued", "The reviewer decides and the determination is issued", true),
    APPEAL("Appeal", "A party may appeal to the appeals board", false),
    AUTHORIZE("Treatment authorized", "The claims administrator authorizes what was found necessary", true),
    REIMBURSE("Past treatment paid", "The claims administrator pays for what was found necessary", true);

    private final String title;
    private final String act;
    private final boolean duty;

    ClockName(String title, String act, boolean duty) {
        this.title = title;
        this.act = act;
        this.duty = duty;
    }

    /** A heading. */
    public String title() {
        return title;
    }

    /** Who does what before it ends. */
    public String act() {
        return act;
    }

    /** Whether somebody owes the act: passing it is an alarm. What somebody only may do just ends. */
    public boolean isDuty() {
        return duty;
    }

    /** Whether passing it is noted in the case: an alarm, or a consequence that the law attaches. */
    public boolean isNoticed() {
        return duty || this == INQUIRY || this == APPEAL;
    }
}
