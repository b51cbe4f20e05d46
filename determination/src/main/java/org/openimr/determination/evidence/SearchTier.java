package org.openimr.determination.evidence;

import java.util.EnumSet;
import java.util.Set;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** Where evidence is looked for, in the order of 8 CCR 9792.21.1(a): each only after the one before was left. */
public enum SearchTier {
    /** The schedule itself, current on the case's date. */
    MTUS(1, "the MTUS", EnumSet.of(ReasonForLeaving.NOT_ADDRESSED, ReasonForLeaving.PRESUMPTION_CHALLENGED)),
    /** The most current ACOEM or ODG. */
    ACOEM_OR_ODG(
            2, "ACOEM or ODG", EnumSet.of(ReasonForLeaving.NONE_APPLIES, ReasonForLeaving.BETTER_EVIDENCE_ELSEWHERE)),
    /** The most current other evidence-based, nationally recognized guidelines. */
    OTHER_GUIDELINES(
            3,
            "other nationally recognized guidelines",
            EnumSet.of(ReasonForLeaving.NONE_APPLIES, ReasonForLeaving.BETTER_EVIDENCE_ELSEWHERE)),
    /** Current scientific, peer-reviewed studies in nationally recognized journals; there is nothing behind them. */
    STUDIES(4, "peer-reviewed studies", EnumSet.noneOf(ReasonForLeaving.class));

    public static final Citation AUTHORITY = Citation.regulation("9792.21.1(a)");
    public static final Grade GRADE = Grade.TEXT_READ;

    private final int number;
    private final String printed;
    private final Set<ReasonForLeaving> reasons;

    SearchTier(int number, String printed, Set<ReasonForLeaving> reasons) {
        this.number = number;
        this.printed = printed;
        this.reasons = reasons;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** In a sentence. */
    public String printed() {
        return printed;
    }

    /** Reasons for which this tier may be left. */
    public Set<ReasonForLeaving> reasons() {
        return Set.copyOf(reasons);
    }
}
