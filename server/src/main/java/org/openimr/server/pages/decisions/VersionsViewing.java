package org.openimr.server.pages.decisions;

import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.archive.LetterVersion;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;

/** The versions of a letter as pages print them. */
record VersionsViewing(Words words) {
    /**
     * @param versions  the first one first
     * @param shown     the version whose page it is; empty on the page of what counts
     */
    VersionsView of(List<LetterVersion> versions, Optional<Integer> shown) {
        String notice = shown.map(number -> notice(versions, number)).orElse("");
        return new VersionsView(notice, versions.size() > 1 ? rows(versions) : List.of());
    }

    private String notice(List<LetterVersion> versions, int number) {
        LetterVersion last = versions.getLast();
        if (last.withdrawn()) return words.say("versions.notice.withdrawn", number);
        return last.version() == number
                ? words.say("versions.notice.counts", number)
                : words.say("versions.notice.older", number, last.version());
    }

    VersionsView.Withdrawn withdrawn(List<LetterVersion> versions) {
        LetterVersion last = versions.getLast();
        String name = words.say("decision.case", last.id().toString());
        return new VersionsView.Withdrawn(
                words.say("withdrawn.title", last.id().toString()),
                Crumb.trail(words, words.say("results.crumb"), "/decisions", name),
                words.say("withdrawn.when", words.day(CaliforniaTime.dayOf(last.keptAt()))),
                last.reason().orElse(""),
                rows(versions));
    }

    private List<VersionsView.Row> rows(List<LetterVersion> versions) {
        return versions.stream().map(this::row).toList();
    }

    private VersionsView.Row row(LetterVersion version) {
        String day = words.day(CaliforniaTime.dayOf(version.keptAt()));
        String kind = version.withdrawn() ? "versions.row.withdrawn" : "versions.row.said";
        return new VersionsView.Row(
                words.say(kind, version.version(), day),
                version.reason().orElse(""),
                version.withdrawn() ? "" : "/decisions/" + version.id() + "/versions/" + version.version());
    }
}
