package org.openimr.server.pages.records;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.FileState;
import org.openimr.server.records.ListedExhibit;
import org.openimr.server.records.ReceivedFile;
import org.openimr.server.records.ReceivedFiles;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a case's records for one person. */
@Component
final class RecordsSheet {
    private static final String VIEW = "records/records";

    private final CaseQueries queries;
    private final ReceivedFiles files;
    private final CaseIndex index;
    private final OwedSheet owed;
    private final SameSheet same;
    private final Clock clock;

    RecordsSheet(
            CaseQueries queries, ReceivedFiles files, CaseIndex index, OwedSheet owed, SameSheet same, Clock clock) {
        this.queries = queries;
        this.files = files;
        this.index = index;
        this.owed = owed;
        this.same = same;
        this.clock = clock;
    }

    /** The person at that case; where it is not for this person, it is not there. */
    Visit visit(Actor actor, String number, Words words) {
        CaseView view = CaseNumber.parse(number)
                .flatMap(parsed -> queries.oneCase(actor, parsed, clock.instant()))
                .orElseThrow(Written::absent);
        return new Visit(actor, view, queries.partyIn(actor, view.number()), words);
    }

    String page(Visit visit, Optional<RefusalView> refusal, String done, Model model) {
        return page(visit, refusal, done, Typed.NOTHING, model);
    }

    /** @param typed  into the form that was refused */
    String page(Visit visit, Optional<RefusalView> refusal, String done, Typed typed, Model model) {
        List<ListedExhibit> listed = index.listed(visit.number());
        fill(visit, listed, refusal, done, model);
        model.addAttribute("owed", owed.of(visit, listed, typed, clock.instant()));
        model.addAttribute("same", same.of(visit, listed));
        return VIEW;
    }

    /** The list of files alone: it is asked for again and again while some are being read. */
    String files(Visit visit, Model model) {
        fill(visit, List.of(), Optional.empty(), "", model);
        return VIEW + " :: files";
    }

    private void fill(
            Visit visit, List<ListedExhibit> listed, Optional<RefusalView> refusal, String done, Model model) {
        Words words = visit.words();
        RecordsViewing viewing = new RecordsViewing(words);
        boolean staff = visit.party().isEmpty();
        List<ReceivedFile> sent = files.of(visit.number()).stream()
                .filter(file -> staff || file.sentBy().equals(visit.actor()))
                .toList();
        boolean maySend = Authority.maySendFiles().contains(visit.actor().role());
        long open = listed.stream().filter(exhibit -> !exhibit.confirmed()).count();
        long unsealed = listed.stream().filter(exhibit -> !exhibit.isSealed()).count();
        model.addAttribute(
                "records",
                new RecordsView(
                        title(listed.size(), open, staff, words),
                        Crumb.trail(words, visit.number().value(), visit.base(), words.say("records.crumb")),
                        visit.number().value(),
                        visit.view().act().parties(),
                        visit.base() + "/records",
                        maySend ? visit.base() + "/files" : "",
                        viewing.senders(visit.actor(), visit.party()),
                        viewing.kinds(),
                        viewing.files(sent, visit.base() + "/records", staff && maySend),
                        sent.stream().anyMatch(file -> !file.state().isFinal() && file.state() != FileState.ARRIVING),
                        viewing.exhibits(listed),
                        staff && maySend && unsealed > 0 ? words.say("records.sealing", unsealed) : "",
                        open == 0 && unsealed > 0,
                        UUID.randomUUID().toString(),
                        refusal,
                        done,
                        words.english()));
    }

    private static String title(int documents, long open, boolean staff, Words words) {
        String many =
                staff ? DayWords.count(documents, "document", "documents") : words.say("records.title", documents);
        if (!staff || open == 0) return many;
        return many + ", " + (open == documents ? "none" : documents - open) + " described yet";
    }
}
