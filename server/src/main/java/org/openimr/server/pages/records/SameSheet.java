package org.openimr.server.pages.records;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Authority;
import org.openimr.records.index.PageRange;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.records.SameView.Run;
import org.openimr.server.records.Duplicates;
import org.openimr.server.records.FileId;
import org.openimr.server.records.LeftOut;
import org.openimr.server.records.ListedExhibit;
import org.openimr.server.records.ReceivedFile;
import org.openimr.server.records.ReceivedFiles;
import org.openimr.server.records.SameRun;
import org.springframework.stereotype.Component;

/** Says which pages of a case came more than once, as one person may see it. */
@Component
final class SameSheet {
    private final Duplicates duplicates;
    private final ReceivedFiles files;

    SameSheet(Duplicates duplicates, ReceivedFiles files) {
        this.duplicates = duplicates;
        this.files = files;
    }

    SameView of(Visit visit, List<ListedExhibit> listed) {
        Map<FileId, String> names = new HashMap<>();
        for (ReceivedFile file : files.of(visit.number()))
            names.put(file.id(), file.name().value());
        Said said = new Said(visit, listed, names);
        boolean staff = visit.party().isEmpty();
        return new SameView(
                staff ? duplicates.of(visit.number()).stream().map(said::found).toList() : List.of(),
                duplicates.leftOut(visit.number()).stream().map(said::out).toList());
    }

    /** The words for one person. */
    private record Said(Visit visit, List<ListedExhibit> listed, Map<FileId, String> names) {
        Run found(SameRun run) {
            return new Run(
                    same(run),
                    words().say("records.sameBy." + run.by().name()),
                    page(run.later(), run.pages().first()),
                    page(run.earlier(), run.earlierFirst()),
                    acts() && !isSealed(run.later()) ? file(run.later()) + "/left-out" : "",
                    "first",
                    Integer.toString(run.pages().first()));
        }

        Run out(LeftOut out) {
            return new Run(
                    same(out.run()),
                    words().say("records.same.outOn", words().day(CaliforniaTime.dayOf(out.at()))),
                    page(out.run().later(), out.run().pages().first()),
                    page(out.run().earlier(), out.run().earlierFirst()),
                    acts() && !isSealed(out.run().later()) ? file(out.run().later()) + "/put-back" : "",
                    "out",
                    Long.toString(out.id()));
        }

        private boolean isSealed(FileId file) {
            return listed.stream().anyMatch(one -> one.file().equals(file) && one.isSealed());
        }

        private Words words() {
            return visit.words();
        }

        private boolean acts() {
            return visit.party().isEmpty()
                    && Authority.maySendFiles().contains(visit.actor().role());
        }

        private String file(FileId id) {
            return visit.base() + "/records/" + id;
        }

        private String page(FileId id, int number) {
            return acts() ? file(id) + "/pages/" + number + ".pdf" : "";
        }

        private String same(SameRun run) {
            String later = place(run.later(), run.pages());
            String earlier = run.earlier().equals(run.later())
                    ? words().say("records.same.itself", pages(run.earlierPages()))
                    : exhibit(run.earlier(), run.earlierPages())
                            .orElseGet(() -> place(run.earlier(), run.earlierPages()));
            String said = words().say("records.same.as", later, earlier);
            return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
        }

        private String place(FileId file, PageRange range) {
            return words().say(
                            "records.same.file",
                            pages(range),
                            Optional.ofNullable(names.get(file)).orElse(""));
        }

        /** The exhibit that holds all of them, by its own pages. */
        private Optional<String> exhibit(FileId file, PageRange range) {
            return listed.stream()
                    .filter(one -> one.file().equals(file)
                            && one.pages().contains(range.first())
                            && one.pages().contains(range.last()))
                    .findFirst()
                    .map(one -> {
                        int before = one.pages().first() - 1;
                        PageRange own = new PageRange(range.first() - before, range.last() - before);
                        return words().say("records.same.exhibit", pages(own), one.number());
                    });
        }

        private String pages(PageRange range) {
            return range.size() == 1
                    ? words().say("records.same.page", range.first())
                    : words().say("records.same.pages", range.first(), range.last());
        }
    }
}
