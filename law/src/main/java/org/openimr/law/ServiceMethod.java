package org.openimr.law;

import java.time.LocalDate;

/**
 * How a paper was served, and what that adds to a time that runs from its service (Code Civ. Proc. 1013, as amended by
 * Stats. 2022, ch. 686, and 1010.6, as amended by Stats. 2024, ch. 151; both read).
 */
public enum ServiceMethod {
    /** Handed over: adds nothing. */
    PERSONAL("personal service", 0, CountUnit.CALENDAR_DAYS, "1011"),
    /** Mailed in California to an address in California. */
    MAIL_WITHIN_CALIFORNIA("service by mail", 5, CountUnit.CALENDAR_DAYS, "1013(a)"),
    /** Mailed from or to a place outside California within the United States. */
    MAIL_ELSEWHERE_IN_US("service by mail outside California", 10, CountUnit.CALENDAR_DAYS, "1013(a)"),
    /** Mailed from or to a place outside the United States. */
    MAIL_ABROAD("service by mail outside the United States", 20, CountUnit.CALENDAR_DAYS, "1013(a)"),
    /**
     * Mailed to a participant of the Secretary of State's address confidentiality program: 12 days since 2023-01-01
     * (Stats. 2022, ch. 686); before, the program's address counted as any other in California.
     */
    MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM(
            "service by mail through the address confidentiality program", 12, CountUnit.CALENDAR_DAYS, "1013(a)"),
    /** Express mail or another overnight carrier. */
    OVERNIGHT("service by overnight delivery", 2, CountUnit.COURT_DAYS, "1013(c)"),
    /** Fax, where the parties agreed to it in writing. */
    FAX("service by fax", 2, CountUnit.COURT_DAYS, "1013(e)"),
    /** Electronic service. */
    ELECTRONIC("electronic service", 2, CountUnit.COURT_DAYS, "1010.6");

    private static final LocalDate PROGRAM_COUNTS_FROM = LocalDate.of(2023, 1, 1);

    private final String words;
    private final int days;
    private final CountUnit unit;
    private final Citation citation;

    ServiceMethod(String words, int days, CountUnit unit, String section) {
        this.words = words;
        this.days = days;
        this.unit = unit;
        this.citation = Citation.ccp(section);
    }

    /** For a sentence: "service by mail", "electronic service". */
    public String words() {
        return words;
    }

    /** What is added today, in {@link #unit()}s; 0 for personal service. */
    public int days() {
        return days;
    }

    /** What was added to a time that began with service on {@code servedOn}, in {@link #unit()}s. */
    public int days(LocalDate servedOn) {
        boolean beforeTheProgramCounted =
                this == MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM && servedOn.isBefore(PROGRAM_COUNTS_FROM);
        return beforeTheProgramCounted ? MAIL_WITHIN_CALIFORNIA.days : days;
    }

    /** Whether the addition counts calendar or court days. */
    public CountUnit unit() {
        return unit;
    }

    /** Code of Civil Procedure section that adds it. */
    public Citation citation() {
        return citation;
    }
}
