package org.openimr.process.reporting;

import static org.openimr.process.reporting.Milestone.ASSIGNED;
import static org.openimr.process.reporting.Milestone.DUPLICATE;
import static org.openimr.process.reporting.Milestone.ELIGIBLE;
import static org.openimr.process.reporting.Milestone.INELIGIBLE;
import static org.openimr.process.reporting.Milestone.ISSUED;
import static org.openimr.process.reporting.Milestone.RECEIVED;
import static org.openimr.process.reporting.Milestone.RECORDS_COMPLETE;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openimr.law.Grade;

/**
 * One figure of the monthly update (process, section 15). The definitions are known from the Division's published
 * updates; where these do not say to which month a case belongs, the definition says what was chosen here.
 */
public enum Figure {
    TOTAL_APPLICATIONS(
            "Total applications",
            "Applications received in the month, before duplicates are removed.",
            Grade.SECONDARY,
            Counts.CASES),
    UNIQUE_APPLICATIONS(
            "Unique applications",
            "Applications received in the month, without those that were linked to an earlier one on the same decision"
                    + " by the day on which this was worked out.",
            Grade.SECONDARY,
            Counts.CASES),
    FOUND_ELIGIBLE(
            "Eligible",
            "Applications found eligible in the month, whenever they were received; the month of the finding is a choice"
                    + " of this program.",
            Grade.DESIGN_CHOICE,
            Counts.CASES),
    FOUND_INELIGIBLE(
            "Ineligible",
            "Applications found ineligible in the month, whenever they were received; the month of the finding is a"
                    + " choice of this program.",
            Grade.DESIGN_CHOICE,
            Counts.CASES),
    DECISIONS_ISSUED(
            "Case decisions issued",
            "Cases whose determination was issued in the month; a determination after a remand is not counted again.",
            Grade.SECONDARY,
            Counts.CASES),
    AGE_FROM_ASSIGNED_DATE(
            "Average age from assigned date",
            "Calendar days from the mailing of the notice of assignment to the mailing of the determination, on average"
                    + " over the decisions issued in the month.",
            Grade.SECONDARY,
            Counts.DAYS),
    AGE_FROM_COMPLETE_RECORDS(
            "Average age from complete medical records",
            "Calendar days from receipt of all necessary records to the mailing of the determination, on average over"
                    + " the decisions issued in the month; decisions made without the administrator’s records have no such"
                    + " age.",
            Grade.SECONDARY,
            Counts.DAYS),
    TREATMENT_REQUESTS_DECIDED(
            "Treatment requests decided",
            "Disputed items of the decisions issued in the month.",
            Grade.SECONDARY,
            Counts.ITEMS),
    TREATMENT_REQUESTS_OVERTURNED(
            "Treatment requests overturned",
            "Disputed items of the decisions issued in the month that were found medically necessary.",
            Grade.SECONDARY,
            Counts.ITEMS);

    /** What a figure adds up. */
    public enum Counts {
        CASES,
        /** A mean over cases. */
        DAYS,
        /** Disputed items. */
        ITEMS
    }

    private final String title;
    private final String definition;
    private final Grade grade;
    private final Counts counts;

    Figure(String title, String definition, Grade grade, Counts counts) {
        this.title = title;
        this.definition = definition;
        this.grade = grade;
        this.counts = counts;
    }

    public String title() {
        return title;
    }

    /** For a person, whole sentences. */
    public String definition() {
        return definition;
    }

    /** How surely the definition is known. */
    public Grade grade() {
        return grade;
    }

    public Counts counts() {
        return counts;
    }

    /** What the case adds to the figure of that month; empty where it has no part in it. */
    public Optional<Long> of(CaseDates dates, YearMonth month) {
        return switch (this) {
            case TOTAL_APPLICATIONS -> one(dates, RECEIVED, month);
            case UNIQUE_APPLICATIONS ->
                dates.on(DUPLICATE).isPresent() ? Optional.empty() : one(dates, RECEIVED, month);
            case FOUND_ELIGIBLE -> one(dates, ELIGIBLE, month);
            case FOUND_INELIGIBLE -> one(dates, INELIGIBLE, month);
            case DECISIONS_ISSUED -> one(dates, ISSUED, month);
            case AGE_FROM_ASSIGNED_DATE -> age(dates, ASSIGNED, month);
            case AGE_FROM_COMPLETE_RECORDS -> age(dates, RECORDS_COMPLETE, month);
            case TREATMENT_REQUESTS_DECIDED -> one(dates, ISSUED, month).map(_ -> (long) dates.items());
            case TREATMENT_REQUESTS_OVERTURNED ->
                one(dates, ISSUED, month).map(_ -> (long) dates.overturned()).filter(items -> items > 0);
        };
    }

    private static Optional<Long> one(CaseDates dates, Milestone milestone, YearMonth month) {
        return dates.on(milestone)
                .filter(day -> YearMonth.from(day).equals(month))
                .map(_ -> 1L);
    }

    private static Optional<Long> age(CaseDates dates, Milestone from, YearMonth month) {
        return one(dates, ISSUED, month)
                .flatMap(_ -> dates.on(from))
                .map(day -> ChronoUnit.DAYS.between(day, dates.on(ISSUED).orElseThrow()));
    }
}
