package org.openimr.vocabulary.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openimr.vocabulary.load.DiagnosisTable.Window;
import org.openimr.vocabulary.load.DiagnosisTable.Years;

/** The first and last year of codes, and of each file as a whole. */
final class YearSpans {
    private static final int EARLIEST = 1979;
    private static final int LATEST = 2199;

    private final Map<Origin, Window> windows = new HashMap<>();
    /** A few spans serve many codes. */
    private final Map<Years, Years> known = new HashMap<>();

    /** Empty where the row gives no years. */
    Optional<Years> of(Row row) throws BadRow {
        Optional<String> first = row.optional("first_fiscal_year_seen");
        Optional<String> last = row.optional("last_fiscal_year_seen");
        if (first.isEmpty() && last.isEmpty()) return Optional.empty();
        int from = year(first.orElse(""));
        int to = year(last.orElse(""));
        if (to < from) throw BadRow.value("the last fiscal year " + to + " lies before the first, " + from + ".");
        Window window = windows.computeIfAbsent(row.origin(), origin -> new Window());
        window.widen(from, to);
        Years years = new Years(from, to, window);
        return Optional.of(known.computeIfAbsent(years, same -> same));
    }

    private static int year(String text) throws BadRow {
        try {
            int year = Integer.parseInt(text);
            if (year >= EARLIEST && year <= LATEST) return year;
        } catch (NumberFormatException e) {
            // Said below, as for a number that is no year.
        }
        throw BadRow.value("first and last fiscal year are years such as 2026, and \"" + text + "\" is none.");
    }
}
