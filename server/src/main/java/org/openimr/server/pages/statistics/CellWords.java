package org.openimr.server.pages.statistics;

import java.util.Optional;
import org.openimr.archive.statistics.Cell;
import org.openimr.archive.statistics.Head;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.statistics.FigureView.CellView;
import org.openimr.server.pages.statistics.FigureView.HeadView;

/** The cells of an answer in the page's language; figures are printed as the command prints them. */
final class CellWords {
    private final Words words;

    CellWords(Words words) {
        this.words = words;
    }

    HeadView head(Head head) {
        return new HeadView(words.say("statistics.head." + head.code().replace('_', '-')), head instanceof Head.Figure);
    }

    CellView cell(Cell cell) {
        return switch (cell) {
            case Cell.Named named -> named(named);
            case Cell.Said said -> new CellView(said(said), false, "");
            case Cell.Count _, Cell.Part _, Cell.Decimal _, Cell.Blank _ ->
                new CellView(cell.printed(), cell.isNumber(), "");
        };
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
