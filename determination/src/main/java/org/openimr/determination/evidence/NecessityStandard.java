package org.openimr.determination.evidence;

import java.util.ArrayList;
import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** What treatment is measured by, in the order of Lab. Code 4610.5(c)(2). */
public enum NecessityStandard {
    ADOPTED_GUIDELINES('A', "the adopted guidelines and the formulary"),
    PEER_REVIEWED_EVIDENCE('B', "peer-reviewed evidence on the service"),
    PROFESSIONAL_STANDARDS('C', "nationally recognized professional standards"),
    EXPERT_OPINION('D', "expert opinion"),
    ACCEPTED_PRACTICE('E', "generally accepted practice"),
    LIKELY_BENEFIT('F', "likely benefit where other treatment is not efficacious");

    public static final Citation AUTHORITY = Citation.laborCode("4610.5(c)(2)");
    public static final Grade GRADE = Grade.TEXT_READ;

    private final char letter;
    private final String printed;

    NecessityStandard(char letter, String printed) {
        this.letter = letter;
        this.printed = printed;
    }

    /** Its letter in the clause. */
    public char letter() {
        return letter;
    }

    public String printed() {
        return printed;
    }

    /** Those ranked before this one, in order. */
    public List<NecessityStandard> higher() {
        List<NecessityStandard> higher = new ArrayList<>();
        for (NecessityStandard other : values()) if (other.compareTo(this) < 0) higher.add(other);
        return higher;
    }
}
