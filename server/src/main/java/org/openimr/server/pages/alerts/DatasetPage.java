package org.openimr.server.pages.alerts;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.export.ExportColumn;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.alerts.UnderstoodLetters;
import org.openimr.server.alerts.WholeResult;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.statistics.NewestSnapshot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The archive as a set of data, ready for a notebook. */
@Controller
final class DatasetPage {
    private final ArchiveIndex archive;
    private final UnderstoodLetters letters;
    private final NewestSnapshot newest;
    private final Clock clock;

    DatasetPage(ArchiveIndex archive, UnderstoodLetters letters, NewestSnapshot newest, Clock clock) {
        this.archive = archive;
        this.letters = letters;
        this.newest = newest;
        this.clock = clock;
    }

    /** A column: its name, and the key of its message. */
    record Column(String heading, String key, boolean derived) {}

    /** A kept file, or none where {@code sha256} is empty. */
    record Kept(String sha256, String bytes, String items, String madeOn) {}

    /** All that the page shows. */
    record View(
            List<Crumb> crumbs,
            String determinations,
            String items,
            String most,
            String derivedBy,
            Kept snapshot,
            List<Column> columns,
            String cite,
            DatasetExamples examples) {}

    @GetMapping("/dataset")
    String dataset(Words words, Model model) {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        ArchiveSize size = archive.size();
        model.addAttribute(
                "dataset",
                new View(
                        Crumb.trail(words, words.say("dataset.title")),
                        words.number(size.determinations()),
                        words.number(size.items()),
                        words.number(WholeResult.MOST),
                        letters.derivedBy(),
                        kept(words),
                        Arrays.stream(ExportColumn.values())
                                .map(column -> new Column(
                                        column.heading(), "dataset.column." + column.heading(), column.derived()))
                                .toList(),
                        "OpenIMR, Independent Medical Review Determinations, " + size.items() + " disputed items, "
                                + site + "/dataset, read on " + CaliforniaTime.dayOf(clock.instant()),
                        DatasetExamples.of(site)));
        return "alerts/dataset";
    }

    private Kept kept(Words words) {
        return newest.get()
                .map(one -> new Kept(
                        one.identity().hash().hex(),
                        words.number(one.bytes()),
                        words.number(one.identity().counts().items()),
                        words.day(CaliforniaTime.dayOf(one.madeAt()))))
                .orElse(new Kept("", "", "", ""));
    }
}
