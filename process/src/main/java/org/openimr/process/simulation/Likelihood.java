package org.openimr.process.simulation;

import org.openimr.law.Grade;

/** What may or may not happen to a simulated case, with how often it does unless a scenario says otherwise. */
public enum Likelihood {
    ITEM_OVERTURNED(0.112, Grade.OBSERVED, "an item is found necessary (process, 10.4)"),
    ONE_ITEM(0.59, Grade.OBSERVED, "one item is disputed (process, 10.4)"),
    TWO_ITEMS(0.18, Grade.OBSERVED, "two items are disputed (process, 10.4)"),
    FILED_AFTER_THIRTY_DAYS(9 / 194.0, Grade.OBSERVED, "a decision served by mail is disputed after day 30 (6)"),

    UNSIGNED(0.025, Grade.SECONDARY, "not signed; with the next three about 10 % ineligible (process, 15: 2024)"),
    LATE(0.035, Grade.SECONDARY, "received too late"),
    NO_DECISION_ATTACHED(0.02, Grade.SECONDARY, "the utilization review decision is missing"),
    DENIED_FOR_MISSING_INFORMATION(0.02, Grade.SECONDARY, "denied only because information was missing"),

    EXPEDITED(0.02, Grade.DESIGN_CHOICE, "filed as an expedited review"),
    CONVERTED(0.005, Grade.DESIGN_CHOICE, "converted to an expedited review"),
    FORMULARY_DRUG(0.03, Grade.DESIGN_CHOICE, "a formulary drug is in dispute, since 2018"),
    SENT_TWICE(0.01, Grade.DESIGN_CHOICE, "of two applications the second repeats the first"),
    SAME_DISPUTE(0.01, Grade.DESIGN_CHOICE, "of two applications the second can be joined to the first"),
    SPLIT(0.2, Grade.DESIGN_CHOICE, "joined applications are split again"),
    NO_PROOF_OF_SERVICE(0.015, Grade.DESIGN_CHOICE, "service of the decision is not proved"),
    INQUIRY(0.03, Grade.DESIGN_CHOICE, "the parties are asked about eligibility"),
    INQUIRY_ANSWERED(0.85, Grade.DESIGN_CHOICE, "a party that is asked answers"),
    LIABILITY_DISPUTED(0.02, Grade.DESIGN_CHOICE, "liability is disputed on other grounds"),
    LIABILITY_SET_ASIDE(0.4, Grade.DESIGN_CHOICE, "the claims administrator agrees that the review goes on"),
    LIABILITY_DENIED(0.5, Grade.DESIGN_CHOICE, "a deferred case ends because liability is denied"),

    NOTICE_BY_MAIL(0.5, Grade.DESIGN_CHOICE, "the notice of assignment goes by mail"),
    SUPPORT_SENT(0.3, Grade.DESIGN_CHOICE, "the worker sends documents"),
    RECORDS_LATE(0.04, Grade.DESIGN_CHOICE, "the claims administrator's records are late"),
    RECORDS_NEVER(0.004, Grade.DESIGN_CHOICE, "the claims administrator's records never come"),
    ADMINISTRATOR_CHANGED(0.005, Grade.DESIGN_CHOICE, "the claims administrator changes"),
    TERMINATED(0.03, Grade.DESIGN_CHOICE, "items end without a decision"),
    TERMINATED_IN_PART(0.3, Grade.DESIGN_CHOICE, "and of several items only one does"),
    QUESTION(0.02, Grade.DESIGN_CHOICE, "the reviewer asks a party"),
    QUESTION_ANSWERED(0.7, Grade.DESIGN_CHOICE, "and is answered"),
    MORE_REVIEWERS(0.004, Grade.DESIGN_CHOICE, "more than one reviewer is asked for"),
    MORE_REVIEWERS_DECLINED(0.25, Grade.DESIGN_CHOICE, "and declined"),
    EXTENSION(0.005, Grade.DESIGN_CHOICE, "more time is granted"),
    RETURNED(0.03, Grade.DESIGN_CHOICE, "a draft is returned"),
    DETERMINATION_BY_MAIL(0.8, Grade.DESIGN_CHOICE, "the determination is served by mail"),

    CORRECTED(0.005, Grade.DESIGN_CHOICE, "a clerical error is corrected"),
    IMPLEMENTED_LATE(0.08, Grade.DESIGN_CHOICE, "what was found necessary is authorized late"),
    NEVER_IMPLEMENTED(0.01, Grade.DESIGN_CHOICE, "what was found necessary is never authorized"),
    PETITION(0.01, Grade.DESIGN_CHOICE, "a determination is appealed"),
    PETITION_ON_ELIGIBILITY(0.02, Grade.DESIGN_CHOICE, "a finding of ineligibility is appealed"),
    PETITION_LATE(0.05, Grade.DESIGN_CHOICE, "and too late"),
    REVERSED(0.15, Grade.DESIGN_CHOICE, "the appeals board reverses"),

    DELIVERED_TWICE(0.02, Grade.DESIGN_CHOICE, "a message is delivered a second time"),
    DELIVERED_LATE(0.005, Grade.DESIGN_CHOICE, "a message is long on its way"),
    OUT_OF_TURN(0.005, Grade.DESIGN_CHOICE, "a message comes before its turn"),
    CRASH(0.005, Grade.DESIGN_CHOICE, "whoever is to act forgets everything but the case");

    private final double usual;
    private final Grade grade;
    private final String means;

    Likelihood(double usual, Grade grade, String means) {
        this.usual = usual;
        this.grade = grade;
        this.means = means;
    }

    /** How often, from 0 to 1. */
    public double usual() {
        return usual;
    }

    /** How well the number is known. */
    public Grade grade() {
        return grade;
    }

    /** What happens, in words. */
    public String means() {
        return means;
    }
}
