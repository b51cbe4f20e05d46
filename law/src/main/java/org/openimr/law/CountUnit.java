package org.openimr.law;

/** What a limit counts. */
public enum CountUnit {
    /** Every day. */
    CALENDAR_DAYS("day", "calendar day"),
    /** Normal business days, Lab. Code 4600.4(b); the regulations' "business days" and "working days". */
    BUSINESS_DAYS("business day", "business day"),
    /** Days on which the courts are open, Code Civ. Proc. 12a, 135. */
    COURT_DAYS("court day", "court day");

    private final String singular;
    private final String fullSingular;

    CountUnit(String singular, String fullSingular) {
        this.singular = singular;
        this.fullSingular = fullSingular;
    }

    /** "30 days", "1 business day", "2 court days". */
    public String of(int n) {
        return n + " " + (n == 1 ? singular : singular + "s");
    }

    /** As {@link #of}, with calendar days called so. */
    public String inFull(int n) {
        return n + " " + (n == 1 ? fullSingular : fullSingular + "s");
    }
}
