package org.openimr.determination.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Issue;

/** Which items stand or fall with another: those of a surgery, by their heading or by the stock rationale. */
final class Dependency {
    private static final String ASSOCIATED = "Associated surgical service";
    private static final String SINCE_PRIMARY = "Since the primary procedure is ";
    private static final String AS_SURGERY = "As the requested surgical intervention is ";
    private static final String ANCILLARY = "ancillary service";

    private static final String[] PROCEDURES = {
        "surg",
        "scop",
        "ectomy",
        "otomy",
        "plasty",
        "repair",
        "release",
        "fusion",
        "injection",
        "reduction",
        "fixation",
        "replacement",
        "decompression",
        "block",
        "implant",
        "removal",
        "harvest",
        "ablation",
        "discectomy",
        "debridement"
    };

    private Dependency() {}

    static boolean isDependent(String service, Optional<String> rationale) {
        if (service.regionMatches(true, 0, ASSOCIATED, 0, ASSOCIATED.length())) return true;
        return rationale
                .map(text -> (text.startsWith(SINCE_PRIMARY) && text.contains("associated services"))
                        || (text.startsWith(AS_SURGERY) && text.contains(ANCILLARY)))
                .orElse(false);
    }

    /**
     * Number of the primary item: the nearest procedure before, else the nearest procedure after, else the nearest item
     * that does not depend itself.
     */
    static OptionalInt primaryOf(int index, List<Issue> issues, boolean[] dependent) {
        OptionalInt procedure = nearest(index, issues, dependent, true);
        return procedure.isPresent() ? procedure : nearest(index, issues, dependent, false);
    }

    private static OptionalInt nearest(int index, List<Issue> issues, boolean[] dependent, boolean procedure) {
        for (int i = index - 1; i >= 0; i--) {
            if (isPrimary(issues.get(i), dependent[i], procedure)) return OptionalInt.of(i + 1);
        }
        for (int i = index + 1; i < issues.size(); i++) {
            if (isPrimary(issues.get(i), dependent[i], procedure)) return OptionalInt.of(i + 1);
        }
        return OptionalInt.empty();
    }

    private static boolean isPrimary(Issue issue, boolean dependent, boolean procedure) {
        if (dependent) return false;
        if (!procedure) return true;
        String service = issue.service().toLowerCase(Locale.ROOT);
        for (String word : PROCEDURES) if (service.contains(word)) return true;
        return false;
    }
}
