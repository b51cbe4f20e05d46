package org.openimr.server.pages.statistics;

import java.util.Optional;
import org.openimr.archive.statistics.Cell;
import org.openimr.archive.statistics.Figures;
import org.openimr.archive.statistics.Selection;
import org.openimr.archive.statistics.Statistics;
import org.openimr.server.pages.Words;
import org.openimr.server.statistics.KeptSnapshot;

/** The answer in the title: how many of how many were overturned. */
final class StoryTitle {
    private final Words words;

    StoryTitle(Words words) {
        this.words = words;
    }

    String of(Optional<KeptSnapshot> kept, Selection selection) {
        if (kept.isEmpty()) return words.say("statistics.making");
        if (kept.get().identity().counts().letters() == 0) return words.say("statistics.title.nothing");
        Figures all = Statistics.answer(
                        Statistics.query("outcomes-of-items").orElseThrow().also(selection.conditions()),
                        kept.get().letters())
                .all();
        if (!(all instanceof Figures.Outcomes of) || of.overturnedShare().isEmpty())
            return words.say("statistics.title.none");
        return words.say(
                "statistics.title",
                words.number(of.overturned()),
                words.number(of.upheld() + of.overturned()),
                new Cell.Part(Optional.of(of.overturnedShare().get().share())).printed());
    }
}
