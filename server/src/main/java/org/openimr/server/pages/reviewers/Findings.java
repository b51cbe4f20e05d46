package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.panel.register.HistoryCheck;

/** What stands against a reviewer, one finding a line: what, by whom, first day, last day. */
final class Findings {
    private static final String PENDING = "pending";
    private static final String FORM =
            "a finding; write what | by whom | first day | last day, with an empty last day where it goes on, or pending";

    private Findings() {}

    static String written(List<HistoryCheck.Entry> found) {
        return found.stream().map(Findings::written).collect(Collectors.joining("\n"));
    }

    private static String written(HistoryCheck.Entry entry) {
        String last = entry.pending()
                ? PENDING
                : entry.ended().map(LocalDate::toString).orElse("");
        return String.join(" | ", entry.what(), entry.by(), entry.taken().toString(), last);
    }

    /** Those that can be read; a line that cannot is a fault. */
    static List<HistoryCheck.Entry> read(Typed typed, String name) {
        List<HistoryCheck.Entry> found = new ArrayList<>();
        for (String line : typed.lines(name)) {
            typed.read(name, line, FORM, Findings::parts)
                    .flatMap(parts -> entry(typed, name, parts))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<List<String>> parts(String line) {
        return Optional.of(Typed.parts(line))
                .filter(parts ->
                        parts.size() == 4 && parts.subList(0, 3).stream().noneMatch(String::isEmpty));
    }

    private static Optional<HistoryCheck.Entry> entry(Typed typed, String name, List<String> parts) {
        Optional<LocalDate> taken = typed.day(name, parts.get(2));
        String end = parts.get(3);
        boolean pending = end.equalsIgnoreCase(PENDING);
        Optional<LocalDate> ended = pending || end.isEmpty() ? Optional.empty() : typed.day(name, end);
        typed.order(taken, name, ended);
        return taken.map(first -> new HistoryCheck.Entry(parts.get(0), parts.get(1), first, ended, pending));
    }
}
