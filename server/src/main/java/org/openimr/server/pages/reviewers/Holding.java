package org.openimr.server.pages.reviewers;

import java.util.List;
import java.util.stream.Collectors;
import org.openimr.server.pages.DayWords;
import org.openimr.server.panel.register.LapsedFile;

/** A reviewer who took cases and whose file does not hold: the work is kept, and nothing is signed. */
record Holding(String name, String address, String why, String cases) {
    static List<Holding> all(List<LapsedFile> lapsed) {
        return lapsed.stream()
                .filter(one -> !one.openCases().isEmpty())
                .map(Holding::of)
                .toList();
    }

    private static Holding of(LapsedFile lapsed) {
        return new Holding(
                FileWords.name(lapsed.file()),
                FileViewing.base(lapsed.file()),
                lapsed.lapses().stream()
                        .map(lapse ->
                                FileWords.upperFirst(FileWords.named(lapsed.file(), lapse.credential(), lapse.what()))
                                        + ": " + FileWords.why(lapse))
                        .collect(Collectors.joining("; ")),
                DayWords.count(lapsed.openCases().size(), "open case", "open cases") + ": "
                        + lapsed.openCases().stream()
                                .map(number -> number.value())
                                .collect(Collectors.joining(", ")));
    }
}
