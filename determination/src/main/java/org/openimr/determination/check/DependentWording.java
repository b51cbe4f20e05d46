package org.openimr.determination.check;

import java.util.List;
import org.openimr.determination.Issue;
import org.openimr.determination.prose.LowerCase;

/** The stock wordings of items that stand or fall with another. */
final class DependentWording {
    private static final String HEADING = "associated surgical service";
    private static final List<String> RATIONALES = List.of(
            "since the primary procedure is not medically necessary, none of the associated services are",
            "as the requested surgical intervention is not medically necessary, the requested ancillary service is");

    private DependentWording() {}

    static boolean isIn(Issue issue) {
        if (LowerCase.of(issue.service()).startsWith(HEADING)) return true;
        return leansOnDenial(issue);
    }

    /** Whether the rationale is no more than that the primary is denied. */
    static boolean leansOnDenial(Issue issue) {
        String rationale = LowerCase.of(issue.rationale().orElse(""));
        return RATIONALES.stream().anyMatch(rationale::startsWith);
    }
}
