package org.openimr.process.simulation;

import org.openimr.law.Grade;

/**
 * How long something takes, in days: at least {@code least}, beyond it ever less likely with a mean of {@code beyond},
 * at most {@code most}.
 */
public enum Delay {
    SCREENING(0.02, 0.3, 3, Grade.DESIGN_CHOICE, "receipt to the search for an earlier application"),
    ELIGIBILITY(1.5, 3.2, 31, Grade.OBSERVED, "to the finding on eligibility: to assignment median 5-6, most 33 (6)"),
    ELIGIBILITY_URGENT(0.05, 0.2, 2, Grade.DESIGN_CHOICE, "the same, expedited"),
    INQUIRY_ANSWER(1, 2, 20, Grade.DESIGN_CHOICE, "receipt of an inquiry to its answer"),
    DEFERRAL(30, 60, 180, Grade.DESIGN_CHOICE, "deferral to the end of the dispute over liability"),
    NOTICE(0.02, 0.3, 4, Grade.DESIGN_CHOICE, "finding to the notice of assignment"),

    RECORDS(2, 4, 11.5, Grade.DESIGN_CHOICE, "notice to the claims administrator's records"),
    RECORDS_URGENT(0.1, 0.3, 0.95, Grade.DESIGN_CHOICE, "the same, expedited"),
    RECORDS_OVERDUE(1, 6, 60, Grade.DESIGN_CHOICE, "end of their time to records that are late"),
    SUPPORT(1, 5, 20, Grade.DESIGN_CHOICE, "notice to the worker's documents"),
    COMPLETENESS(0.02, 0.4, 3, Grade.DESIGN_CHOICE, "last record to the finding that they are complete"),
    GO_AHEAD(3, 4, 20, Grade.DESIGN_CHOICE, "end of the time for records to going on without them"),
    CONVERSION(0.5, 2, 6, Grade.DESIGN_CHOICE, "notice to the certificate of urgency"),
    TERMINATION(2, 8, 25, Grade.DESIGN_CHOICE, "notice to the end of the dispute"),

    REVIEW(1, 3, 12, Grade.DESIGN_CHOICE, "a reviewer's work, from taking the case to the draft"),
    REVIEW_URGENT(0.2, 0.4, 1.2, Grade.DESIGN_CHOICE, "the same, expedited"),
    REWORK(0.5, 1, 4, Grade.DESIGN_CHOICE, "return of a draft to the next one"),
    QUALITY(0.2, 0.8, 4, Grade.DESIGN_CHOICE, "draft to the end of quality assurance"),
    QUALITY_URGENT(0.05, 0.1, 0.4, Grade.DESIGN_CHOICE, "the same, expedited"),
    DECISION_DAY(20.6, 5.9, 38, Grade.OBSERVED, "assignment to the day planned for the letter: 21-39, mean 27.2 (6)"),

    SERVICE(0.05, 0.2, 2, Grade.DESIGN_CHOICE, "letter to its service"),
    PUBLICATION(7, 7, 40, Grade.DESIGN_CHOICE, "determination to publication"),
    INVOICE(1, 3, 20, Grade.DESIGN_CHOICE, "determination or end to the invoice"),
    CORRECTION(3, 8, 28, Grade.DESIGN_CHOICE, "determination to the correction of an error"),
    IMPLEMENTATION(0.5, 1.5, 5, Grade.DESIGN_CHOICE, "determination to the authorization"),
    IMPLEMENTATION_OVERDUE(8, 10, 60, Grade.DESIGN_CHOICE, "the same, late"),
    PETITION(5, 15, 29, Grade.DESIGN_CHOICE, "decision to the petition"),
    PETITION_OVERDUE(36, 3, 45, Grade.DESIGN_CHOICE, "the same, late"),
    APPEAL(40, 40, 150, Grade.DESIGN_CHOICE, "petition to the appeals board's order"),

    SECOND_DELIVERY(0.001, 1.5, 30, Grade.DESIGN_CHOICE, "a message to its second delivery"),
    TRANSIT(0.5, 2, 10, Grade.DESIGN_CHOICE, "a message that is long on its way"),
    RESTART(0.02, 0.3, 2, Grade.DESIGN_CHOICE, "a crash to the next look at the case");

    private final double least;
    private final double beyond;
    private final double most;
    private final Grade grade;
    private final String means;

    Delay(double least, double beyond, double most, Grade grade, String means) {
        this.least = least;
        this.beyond = beyond;
        this.most = most;
        this.grade = grade;
        this.means = means;
    }

    /** Days for a number from 0 to 1, 1 excluded. */
    double days(double drawn) {
        return Math.min(most, least - beyond * StrictMath.log(1 - drawn));
    }

    /** The mean in days. */
    double mean() {
        return least + beyond * (1 - StrictMath.exp((least - most) / beyond));
    }

    /** How well the numbers are known. */
    public Grade grade() {
        return grade;
    }

    /** From what to what, in words. */
    public String means() {
        return means;
    }
}
