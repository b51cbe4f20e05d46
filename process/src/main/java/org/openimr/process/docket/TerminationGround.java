package org.openimr.process.docket;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** Why the review of an item ends without a decision (process, section 7.6). Names are permanent. */
public enum TerminationGround {
    AUTHORIZED("the claims administrator authorized the treatment", Citation.laborCode("4610.5(g)"), Grade.TEXT_READ),
    SETTLED_OR_AWARDED("a settlement or award resolved the dispute", Citation.laborCode("4610.5(g)"), Grade.TEXT_READ),
    WITHDRAWN_BY_PHYSICIAN(
            "the physician withdrew the request for treatment", Citation.laborCode("4610.5(g)"), Grade.TEXT_READ),
    /** An internal utilization review appeal reversed the denial: treated as authorization. */
    REVERSED_INTERNALLY(
            "an internal utilization review appeal reversed the denial",
            Citation.design("a reversal in the internal appeal counts as authorization"),
            Grade.DESIGN_CHOICE),
    /** Practice knows it; the rule was not found: allowed when signed. */
    WITHDRAWN_BY_APPLICANT(
            "the applicant withdrew the application",
            Citation.design("withdrawal by the applicant, signed"),
            Grade.DESIGN_CHOICE);

    private final String words;
    private final Citation clause;
    private final Grade grade;

    TerminationGround(String words, Citation clause, Grade grade) {
        this.words = words;
        this.clause = clause;
        this.grade = grade;
    }

    /** For a person, in the middle of a sentence. */
    public String words() {
        return words;
    }

    public Citation clause() {
        return clause;
    }

    public Grade grade() {
        return grade;
    }
}
