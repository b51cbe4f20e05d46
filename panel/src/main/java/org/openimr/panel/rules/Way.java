package org.openimr.panel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.FoundTie.Step;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/**
 * How someone gets to one who is involved in a dispute.
 *
 * @param steps  empty where it is the very same entry
 */
record Way(Involved end, List<Step> steps) {
    Way {
        steps = List.copyOf(steps);
    }

    /** Every way from {@code from} to everyone involved; a party that is involved twice is reached twice. */
    static List<Way> all(PartyId from, Dispute dispute, List<FoundTie> found) {
        List<Way> ways = new ArrayList<>();
        for (Involved involved : dispute.involved()) {
            if (involved.party().equals(from)) ways.add(new Way(involved, List.of()));
            for (FoundTie tie : found) {
                if (tie.to().equals(involved.party())) ways.add(new Way(involved, tie.steps()));
            }
        }
        return ways;
    }

    /** Without the steps between entries that are likely the same: whoever is one of them is the other. */
    List<Step.Along> ties() {
        return steps.stream()
                .filter(Step.Along.class::isInstance)
                .map(Step.Along.class::cast)
                .toList();
    }

    /** "Way: spouse → officer there (the insurer)": for staff, without a name. */
    String told() {
        String to = end.as().printed();
        if (steps.isEmpty()) return "Way: the same entry as " + to + ".";
        return steps.stream().map(Way::told).collect(Collectors.joining(" → ", "Way: ", " (" + to + ")."));
    }

    /** What the party at the end of a step is to the one at its beginning. */
    private static String told(Step step) {
        return switch (step) {
            case Step.Along along -> told(along.tie().kind(), along.against());
            case Step.Same _ -> "likely the same";
        };
    }

    private static String told(Tie.Kind kind, boolean against) {
        return switch (kind) {
            case SPOUSE -> "spouse";
            case PARENT -> against ? "parent" : "child";
            case SIBLING -> "sibling";
            case OWNER -> against ? "owner" : "owned";
            case PAID_BY -> against ? "receives money" : "source of income";
            case PATIENT_OF -> against ? "patient" : "treating physician";
            case PARTNER -> "partner";
            case EMPLOYED_BY -> against ? "employee" : "employer";
            case SHAREHOLDER -> against ? "shareholder" : "professional corporation";
            case CONTRACTOR_OF -> against ? "contractor" : "works there under contract";
            case OFFICER_OF -> against ? "officer" : "officer there";
            case DIRECTOR_OF -> against ? "director" : "director there";
            case MEMBER_OF_NETWORK -> against ? "member of the network" : "network";
            case STAFF_PRIVILEGES_AT -> against ? "on the staff" : "staff privileges there";
            case MAKER_OF -> against ? "maker" : "made by it";
        };
    }
}
