package org.openimr.server.pages.records;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Deadline;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.records.Checklist;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.OwedRecords;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.records.OwedView.Ask;
import org.openimr.server.pages.records.OwedView.Reply;
import org.openimr.server.pages.records.OwedView.Report;
import org.openimr.server.pages.records.RecordsView.Choice;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.ListedExhibit;
import org.springframework.stereotype.Component;

/** Whether the file is complete, and what the parties say of it, as one person may see it. */
@Component
final class OwedSheet {
    private final OwedRecords owed;
    private final CaseIndex index;

    OwedSheet(OwedRecords owed, CaseIndex index) {
        this.owed = owed;
        this.index = index;
    }

    OwedView of(Visit visit, List<ListedExhibit> listed, Typed typed, Instant now) {
        OwedWords said = new OwedWords(visit.words());
        List<Checklist.Line> lines = owed.of(visit.number(), index.held(visit.number()), now).stream()
                .filter(line -> OwedWords.concerns(line, visit.party()))
                .toList();
        Docket docket = visit.view().docket();
        return new OwedView(
                said.answer(lines),
                OwedWords.tone(lines),
                since(lines, visit.words()),
                lines.stream().map(said::line).toList(),
                docket.reports().stream()
                        .filter(report ->
                                visit.party().isEmpty() || visit.party().get() == report.by())
                        .map(report -> report(report, visit, listed, typed))
                        .toList(),
                window(docket, visit.words(), now),
                ask(visit, docket, typed, now),
                may(visit, CommandKind.NAME_RECORDS) && visit.party().isEmpty() ? visit.base() + "/records/named" : "");
    }

    private static String since(List<Checklist.Line> lines, Words words) {
        return lines.stream()
                .findFirst()
                .map(line -> words.say(
                        "records.owed.since",
                        words.day(CaliforniaTime.dayOf(line.owed().since()))))
                .orElse("");
    }

    private String window(Docket docket, Words words, Instant now) {
        Optional<Deadline> until = owed.reportUntil(docket);
        if (until.isEmpty()) return words.say("records.window.before", owed.days());
        String day = words.lastDay(until.get().lastDay());
        return words.say(isOpen(until.get(), now) ? "records.window.open" : "records.window.over", day);
    }

    private static boolean isOpen(Deadline until, Instant now) {
        return until.isMetBy(CaliforniaTime.dayOf(now));
    }

    private Optional<Ask> ask(Visit visit, Docket docket, Typed typed, Instant now) {
        boolean open =
                owed.reportUntil(docket).filter(until -> isOpen(until, now)).isPresent();
        boolean kept = typed.isOf(0);
        if (visit.party().isEmpty() || !(open || kept) || !may(visit, CommandKind.REPORT_MISSING_RECORD))
            return Optional.empty();
        return Optional.of(new Ask(
                visit.base() + "/records/missing",
                kept ? typed.commandOr(UUID.randomUUID()) : UUID.randomUUID(),
                kept ? typed.value("document") : "",
                kept ? typed.value("author") : "",
                kept ? typed.value("dated") : "",
                kept ? typed.value("why") : ""));
    }

    private static boolean may(Visit visit, CommandKind kind) {
        return visit.view().youMay().contains(kind.address());
    }

    private static Report report(MissingReport report, Visit visit, List<ListedExhibit> listed, Typed typed) {
        Words words = visit.words();
        boolean answers = visit.party().isEmpty() && may(visit, CommandKind.ANSWER_MISSING_REPORT);
        return new Report(
                report.number(),
                words.say(
                        "records.report.by",
                        words.say("records.sender." + report.by().name()),
                        words.moment(report.at())),
                report.what(),
                report.answer().map(answer -> said(answer, words)).orElse(""),
                report.answer().map(MissingReport.Answered::words).orElse(""),
                report.isOpen() && answers ? Optional.of(reply(report, visit, listed, typed)) : Optional.empty());
    }

    private static String said(MissingReport.Answered answer, Words words) {
        String day = words.day(CaliforniaTime.dayOf(answer.at()));
        return answer.exhibit()
                .map(number -> words.say("records.answer.FOUND", number, day))
                .orElseGet(() -> words.say("records.answer." + answer.finding().name(), day));
    }

    private static Reply reply(MissingReport report, Visit visit, List<ListedExhibit> listed, Typed typed) {
        boolean kept = typed.isOf(report.number());
        return new Reply(
                visit.base() + "/records/missing/" + report.number(),
                kept ? typed.commandOr(UUID.randomUUID()) : UUID.randomUUID(),
                Arrays.stream(MissingReport.Finding.values())
                        .map(finding ->
                                new Choice(finding.name(), visit.words().say("records.finding." + finding.name())))
                        .toList(),
                listed.stream()
                        .filter(ListedExhibit::isSealed)
                        .map(exhibit -> new Choice(
                                Integer.toString(exhibit.number()),
                                exhibit.number() + ". " + exhibit.description().title()))
                        .toList(),
                kept ? typed.value("finding") : "",
                kept ? typed.value("exhibit") : "",
                kept ? typed.value("words") : "",
                kept);
    }
}
