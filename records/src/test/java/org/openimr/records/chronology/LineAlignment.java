package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;

/**
 * Gives the lines of a recognised page the numbers of the lines of its source. A line that recognition lost becomes a
 * dash; one that it added is joined to the line before it.
 */
final class LineAlignment {
    /** How far recognition may have shifted a line. */
    private static final int SHIFT = 4;

    private LineAlignment() {}

    static PageText of(List<String> source, PageText recognised) {
        if (recognised.lines().isEmpty()) return recognised;
        List<List<TextLine>> places = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) places.add(new ArrayList<>());
        int last = 0;
        for (TextLine line : recognised.lines()) {
            last = best(source, line.text(), last);
            places.get(last).add(line);
        }
        List<TextLine> lines = new ArrayList<>();
        for (List<TextLine> here : places) lines.add(joined(here));
        return new PageText(recognised.source(), lines);
    }

    private static int best(List<String> source, String line, int from) {
        int best = from;
        double most = 0;
        for (int i = from; i < Math.min(source.size(), from + SHIFT); i++) {
            Set<String> shared = new HashSet<>(RecognisedScoreTest.words(source.get(i)));
            int all = shared.size();
            shared.retainAll(RecognisedScoreTest.words(line));
            double part = (double) shared.size() / Math.max(1, all);
            if (part > most) {
                most = part;
                best = i;
            }
        }
        return best;
    }

    private static TextLine joined(List<TextLine> lines) {
        if (lines.isEmpty()) return new TextLine("-", new Box(0, 0, 0, 0), OptionalInt.empty());
        if (lines.size() == 1) return lines.getFirst();
        String text = String.join(" ", lines.stream().map(TextLine::text).toList());
        double right =
                lines.stream().mapToDouble(line -> line.box().right()).max().orElse(1);
        Box first = lines.getFirst().box();
        return new TextLine(
                text,
                new Box(first.left(), first.top(), right, first.bottom()),
                lines.getFirst().confidence());
    }
}
