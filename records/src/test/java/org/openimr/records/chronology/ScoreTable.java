package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openimr.records.sample.EventKind;

/** The score as a table for the documentation. */
final class ScoreTable {
    private static final List<Agreement> LEVELS = List.of(Agreement.LENIENT, Agreement.DATED, Agreement.STRICT);

    private ScoreTable() {}

    static String of(Scoring scoring) {
        StringBuilder table = new StringBuilder("""
                | kind | labels | found | lenient P | R | dated P | R | strict P | R |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                """);
        for (EventKind kind : EventKind.values()) {
            table.append(row(kind.name(), scoring.tallies().getOrDefault(kind, new Scoring.Tally())));
        }
        return table.append(row("all", all(scoring))).toString();
    }

    /** Of all kinds together. */
    static Scoring.Tally all(Scoring scoring) {
        Scoring.Tally all = new Scoring.Tally();
        for (Scoring.Tally tally : scoring.tallies().values()) {
            all.labels += tally.labels;
            all.found += tally.found;
            tally.pairs.forEach((agreement, count) -> all.pairs.merge(agreement, count, Integer::sum));
        }
        return all;
    }

    /** Recall of the lines that were carried forward from an earlier report. */
    static String copied(Map<EventKind, Scoring.Tally> tallies) {
        Scoring.Tally all = new Scoring.Tally();
        tallies.values().forEach(tally -> {
            all.labels += tally.labels;
            tally.pairs.forEach((agreement, count) -> all.pairs.merge(agreement, count, Integer::sum));
        });
        return "%d labels on copied lines: lenient R %s, dated R %s, strict R %s"
                .formatted(
                        all.labels,
                        number(all.recall(Agreement.LENIENT)),
                        number(all.recall(Agreement.DATED)),
                        number(all.recall(Agreement.STRICT)));
    }

    private static String row(String name, Scoring.Tally tally) {
        List<String> cells = new ArrayList<>(List.of(name, String.valueOf(tally.labels), String.valueOf(tally.found)));
        for (Agreement level : LEVELS) {
            cells.add(number(tally.precision(level)));
            cells.add(number(tally.recall(level)));
        }
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String number(double part) {
        return String.format(Locale.ROOT, "%.3f", part);
    }
}
