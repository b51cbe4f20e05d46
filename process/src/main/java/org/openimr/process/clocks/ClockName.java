package org.openimr.process.clocks;

/** The deadlines of the plain path, in their order. Names are permanent. */
public enum ClockName {
    APPLICATION("Application received", "The worker files the application"),
    ELIGIBILITY("Eligibility decided", "The Administrative Director decides eligibility"),
    NOTICE("Notice of assignment sent", "The organization sends the notice of assignment"),
    RECORDS("Records received", "The claims administrator sends the records"),
    DECISION("Determination issued", "The reviewer decides and the determination is issued"),
    APPEAL("Appeal", "A party may appeal to the appeals board"),
    AUTHORIZE("Treatment authorized", "The claims administrator authorizes what was found necessary"),
    REIMBURSE("Past treatment paid", "The claims administrator pays for what was found necessary");

    private final String title;
    private final String act;

    ClockName(String title, String act) {
        this.title = title;
        this.act = act;
    }

    /** A heading. */
    public String title() {
        return title;
    }

    /** Who does what before it ends. */
    public String act() {
        return act;
    }
}
