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

    private final boolean[] dependent;
    private final boolean[] procedure;

    /** The letter's items, with those known to depend on another. */
    Dependency(List<Issue> issues, boolean[] dependent) {
        this.dependent = dependent;
        this.procedure = new boolean[issues.size()];
        for (int i = 0; i < procedure.length; i++)
            procedure[i] = isProcedure(issues.get(i).service());
    }

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
    OptionalInt primaryOf(int index) {
        OptionalInt primary = nearest(index, true);
        return primary.isPresent() ? primary : nearest(index, false);
    }

    private OptionalInt nearest(int index, boolean onlyProcedures) {
        for (int i = index - 1; i >= 0; i--) if (isPrimary(i, onlyProcedures)) return OptionalInt.of(i + 1);
        for (int i = index + 1; i < procedure.length; i++)
            if (isPrimary(i, onlyProcedures)) return OptionalInt.of(i + 1);
        return OptionalInt.empty();
    }

    private boolean isPrimary(int index, boolean onlyProcedures) {
        return !dependent[index] && (procedure[index] || !onlyProcedures);
    }

    private static boolean isProcedure(String service) {
        String words = service.toLowerCase(Locale.ROOT);
        for (String word : PROCEDURES) if (words.contains(word)) return true;
        return false;
    }
}
