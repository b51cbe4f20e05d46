package org.openimr.server.pages.records;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.process.Actor;
import org.openimr.process.DocketCommand;
import org.openimr.process.DocketCommand.AnswerMissingReport;
import org.openimr.process.DocketCommand.ReportMissingRecord;
import org.openimr.process.Order;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A party says what is missing from the exhibit index, and the organization answers. */
@Controller
final class MissingPages {
    /** Characters of one field. */
    private static final int MOST = 2_000;

    private final RecordsSheet sheet;
    private final CaseService service;
    private final Clock clock;

    MissingPages(RecordsSheet sheet, CaseService service, Clock clock) {
        this.sheet = sheet;
        this.service = service;
        this.clock = clock;
    }

    @PostMapping("/follow/{number}/records/missing")
    String report(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            Words words,
            HttpServletResponse response,
            Model model) {
        Visit visit = sheet.visit(actor, number, words);
        PartyRole party = visit.party().orElseThrow(Written::absent);
        Typed typed = Typed.of(0, values);
        if (typed.value("document").isEmpty())
            return refused(visit, RefusalView.said("nothingMissing", "PAGE-146", words), typed, response, model);
        if (isTooLong(values))
            return refused(visit, RefusalView.said("tooLong", "PAGE-147", words), typed, response, model);
        return give(
                visit,
                at -> new ReportMissingRecord(at, party, inWords(typed, words)),
                typed,
                "reported",
                response,
                model);
    }

    /** What was typed, as one text in the party's language. */
    static String inWords(Typed typed, Words words) {
        List<String> parts = new ArrayList<>(List.of(typed.value("document")));
        for (String field : List.of("author", "dated", "why")) {
            if (!typed.value(field).isEmpty()) parts.add(words.say("records.report." + field, typed.value(field)));
        }
        return String.join("\n", parts);
    }

    @PostMapping("/cases/{number}/records/missing/{report}")
    String answer(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("report") String report,
            @RequestParam MultiValueMap<String, String> values,
            Words words,
            HttpServletResponse response,
            Model model) {
        Visit visit = sheet.visit(actor, number, words);
        int which = Written.number(report).orElseThrow(Written::absent);
        Typed typed = Typed.of(which, values);
        Optional<MissingReport.Finding> finding = finding(typed.value("finding"));
        boolean found = finding.filter(MissingReport.Finding.FOUND::equals).isPresent();
        Optional<Integer> exhibit = found ? Written.number(typed.value("exhibit")) : Optional.empty();
        if (finding.isEmpty()
                || found != exhibit.isPresent()
                || typed.value("words").isEmpty())
            return refused(visit, RefusalView.said("noAnswer", "PAGE-148", words), typed, response, model);
        if (isTooLong(values))
            return refused(visit, RefusalView.said("tooLong", "PAGE-147", words), typed, response, model);
        return give(
                visit,
                at -> new AnswerMissingReport(
                        which, new MissingReport.Answered(at, finding.get(), exhibit, typed.value("words"))),
                typed,
                "answered",
                response,
                model);
    }

    private interface CommandAt {
        DocketCommand at(Instant now);
    }

    private String give(
            Visit visit, CommandAt command, Typed typed, String done, HttpServletResponse response, Model model) {
        Words words = visit.words();
        Optional<UUID> id = typed.command();
        if (id.isEmpty()) return refused(visit, RefusalView.said("unnamed", "PAGE-104", words), typed, response, model);
        Instant now = clock.instant();
        Answer answer =
                service.give(visit.number(), new Order(command.at(now), visit.actor()), new CommandId(id.get()), now);
        return switch (answer) {
            case Answer.Done _, Answer.AlreadyDone _ -> "redirect:" + visit.base() + "/records?done=" + done;
            case Answer.Refused(var why) -> refused(visit, RefusalView.of(why, words), typed, response, model);
            case Answer.Conflict _ ->
                refused(visit, RefusalView.said("conflict", "PAGE-101", words), typed, response, model);
            case Answer.OtherCommand _ ->
                refused(visit, RefusalView.said("other", "PAGE-102", words), typed, response, model);
        };
    }

    private String refused(Visit visit, RefusalView why, Typed typed, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return sheet.page(visit, Optional.of(why), "", typed, model);
    }

    private static boolean isTooLong(MultiValueMap<String, String> values) {
        return values.values().stream().flatMap(List::stream).anyMatch(value -> value.length() > MOST);
    }

    private static Optional<MissingReport.Finding> finding(String name) {
        return List.of(MissingReport.Finding.values()).stream()
                .filter(finding -> finding.name().equals(name))
                .findFirst();
    }
}
