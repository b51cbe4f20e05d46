package org.openimr.determination.evidence;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** What may have bent a study's result: the list of 8 CCR 9792.25(a)(2). */
public enum Bias {
    INTEREST("financial, academic or industry interest"),
    CONFOUNDING("confounding"),
    POOR_RANDOMIZATION("poor randomization"),
    UNCONCEALED_ALLOCATION("unconcealed allocation"),
    SELECTION("selection"),
    NO_BLINDING("no blinding"),
    SELECTIVE_REPORTING("selective outcome reporting"),
    NO_INTENTION_TO_TREAT("no intention-to-treat analysis"),
    EARLY_STOPPING("early stopping"),
    PUBLICATION("publication bias");

    public static final Citation AUTHORITY = Citation.regulation("9792.25(a)(2)");
    public static final Grade GRADE = Grade.TEXT_READ;

    private final String printed;

    Bias(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}
