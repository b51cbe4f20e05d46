package org.openimr.panel.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** A way and what it is before the law. */
record ReadWay(Way way, Reading reading) {
    /** All from a candidate to those involved in the dispute. */
    static List<ReadWay> of(Candidate candidate, Established established) {
        return of(candidate.reviewer().person(), candidate.dispute(), candidate.ties(), established);
    }

    static List<ReadWay> of(PartyId from, Dispute dispute, List<FoundTie> found, Established established) {
        TieReader reader = TieReader.of(from, established);
        return Way.all(from, dispute, found).stream()
                .map(way -> new ReadWay(way, reader.read(way)))
                .toList();
    }

    /** The first tie of one nature, or the first that would be one if its share were known. */
    static Optional<Objection> tie(List<ReadWay> ways, Tie.Nature nature) {
        return ways.stream().flatMap(way -> way.asTie(nature).stream()).findFirst();
    }

    boolean isOwnPart() {
        return reading instanceof Reading.OwnPart;
    }

    private Optional<Objection> asTie(Tie.Nature nature) {
        return switch (reading) {
            case Reading.Material tie
            when tie.nature() == nature ->
                Objection.that(
                        "There is a " + named(nature) + " tie. " + way.told(),
                        "Choose a reviewer without it; if it has ended or is wrong, correct the tie with its source.");
            case Reading.ShareUnknown tie
            when tie.nature() == nature ->
                Objection.that(
                        "There may be a " + named(nature) + " tie; how much of the income hangs on it is not known. "
                                + way.told(),
                        "Ask for the share of the annual income and enter it: more than 5 percent is a tie.");
            case Reading.Material _ -> Optional.empty();
            case Reading.ShareUnknown _ -> Optional.empty();
            case Reading.OwnPart _ -> Optional.empty();
            case Reading.NoTie _ -> Optional.empty();
            case Reading.Open _ -> Optional.empty();
        };
    }

    private static String named(Tie.Nature nature) {
        return nature.name().toLowerCase(Locale.ROOT);
    }

    /** What a person has to judge of it. */
    Optional<Concern> concern(CaseReference dispute) {
        return reading instanceof Reading.Open open
                ? Optional.of(new Concern(dispute, way.end(), new FoundTie(way.steps()), open.question()))
                : Optional.empty();
    }
}
