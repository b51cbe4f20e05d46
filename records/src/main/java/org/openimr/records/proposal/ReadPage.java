package org.openimr.records.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.records.page.LinePlace;
import org.openimr.records.page.PageText;

/**
 * A page as the rules see it.
 *
 * @param number  in the file, from 1
 * @param lines   those of the document; the stamp a fax machine printed at the top is apart
 */
record ReadPage(int number, List<ReadLine> lines, Optional<FaxStamp> stamp) {
    /** Lines within which a letterhead, a form's title and the patient stand. */
    private static final int HEAD = 12;

    ReadPage {
        lines = List.copyOf(lines);
    }

    static ReadPage of(int number, PageText page) {
        List<ReadLine> lines = new ArrayList<>();
        Optional<FaxStamp> stamp = Optional.empty();
        for (int i = 0; i < page.lines().size(); i++) {
            ReadLine line = ReadLine.of(
                    new LinePlace(number, i + 1), page.lines().get(i).text());
            Optional<FaxStamp> found = i < 2 && stamp.isEmpty() ? FaxStamp.in(line) : Optional.empty();
            if (found.isPresent()) stamp = found;
            else lines.add(line);
        }
        return new ReadPage(number, lines, stamp);
    }

    List<ReadLine> head() {
        return top(HEAD);
    }

    List<ReadLine> top(int count) {
        return lines.subList(0, Math.min(count, lines.size()));
    }

    List<ReadLine> bottom(int count) {
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    /** The line it opens with; a page without text has none, and its place is that of a first line. */
    Found<String> opens(Confidence confidence, String rule) {
        return lines.isEmpty()
                ? new Found<>("", new LinePlace(number, 1), confidence, rule)
                : lines.getFirst().found(lines.getFirst().text(), confidence, rule);
    }
}
