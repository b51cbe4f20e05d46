package org.openimr.server.pages.statistics;

import java.util.Optional;
import java.util.Set;
import org.openimr.archive.statistics.Cell;
import org.openimr.archive.statistics.Head;
import org.openimr.archive.understanding.CitationNames;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.statistics.FigureView.CellView;
import org.openimr.server.pages.statistics.FigureView.HeadView;

/** The cells of an answer in the page's language; figures are printed as the command prints them. */
final class CellWords {
    /** Columns of keys of the citator, which has names for them. */
    private static final Set<String> CITED = Set.of("denial_sources", "review_sources");

    private final Words words;
    private final CitationNames names;

    CellWords(Words words, CitationNames names) {
        this.words = words;
        this.names = names;
    }

    HeadView head(Head head) {
        return new HeadView(words.say("statistics.head." + head.code().replace('_', '-')), head instanceof Head.Figure);
    }

    /** @param head  of the cell's column */
    CellView cell(Head head, Cell cell) {
        return switch (cell) {
            case Cell.Named named -> CITED.contains(head.code()) ? cited(named) : named(named);
            case Cell.Said said -> new CellView(said(said), false, "");
            case Cell.Count _, Cell.Part _, Cell.Decimal _, Cell.Blank _ ->
                new CellView(cell.printed(), cell.isNumber(), "");
        };
    }

    private CellView cited(Cell.Named named) {
        return new CellView(names.printed(named.value()), false, words.english());
    }

    private CellView named(Cell.Named named) {
        Optional<String> known = words.find("statistics.value." + named.value().replaceAll("[^A-Za-z0-9-]+", "-"));
        return known.map(text -> new CellView(text, false, ""))
                .orElseGet(() -> new CellView(named.printed(), false, words.english()));
    }

    private String said(Cell.Said said) {
        return switch (said.saying()) {
            case ALL -> words.say("statistics.said.all");
            case NOT_STATED -> words.say("statistics.said.notStated");
            case TOGETHER -> words.say("statistics.said.together", said.number(), said.of());
            case LARGEST -> words.say("statistics.said.largest", said.number(), said.of());
            case SMALL -> words.say("statistics.said.small");
        };
    }
}
