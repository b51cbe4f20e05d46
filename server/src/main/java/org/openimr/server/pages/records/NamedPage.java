package org.openimr.server.pages.records;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openimr.process.Actor;
import org.openimr.process.DocketCommand.NameRecords;
import org.openimr.process.Order;
import org.openimr.process.records.NamedIn;
import org.openimr.process.records.NamedRecord;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.StatedRecords;
import org.openimr.process.records.TreatingTime;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.records.NamedView.Row;
import org.openimr.server.pages.records.RecordsView.Choice;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.NamedProposals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person enters which records the request for authorization and the utilization review decision name. */
@Controller
final class NamedPage {
    private final RecordsSheet sheet;
    private final CaseIndex index;
    private final NamedProposals proposals;
    private final CaseService service;
    private final Clock clock;

    NamedPage(RecordsSheet sheet, CaseIndex index, NamedProposals proposals, CaseService service, Clock clock) {
        this.sheet = sheet;
        this.index = index;
        this.proposals = proposals;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/records/named")
    String ask(Actor actor, @PathVariable("number") String number, Words words, Model model) {
        Visit visit = sheet.visit(actor, number, words);
        Optional<StatedRecords> stated = visit.view().docket().stated();
        return page(
                visit,
                UUID.randomUUID(),
                rows(visit).of(stated.map(StatedRecords::named).orElse(List.of())),
                stated.map(StatedRecords::requester)
                        .orElse(TreatingTime.NOT_STATED)
                        .name(),
                stated.flatMap(StatedRecords::listGivenOn)
                        .map(LocalDate::toString)
                        .orElse(""),
                Optional.empty(),
                model);
    }

    @PostMapping("/cases/{number}/records/named")
    String enter(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            Words words,
            HttpServletResponse response,
            Model model) {
        Visit visit = sheet.visit(actor, number, words);
        Typed typed = Typed.of(0, values);
        List<Row> rows = rows(visit).typed(values);
        List<String> faults = new ArrayList<>();
        List<NamedRecord> named = NamedRows.records(rows, faults);
        Optional<TreatingTime> requester = Arrays.stream(TreatingTime.values())
                .filter(time -> time.name().equals(typed.value("requester")))
                .findFirst();
        if (requester.isEmpty())
            faults.add("Say how long the requesting physician had treated, or that nobody stated it.");
        Optional<LocalDate> given = day(typed.value("listGivenOn"), faults);
        if (typed.command().isEmpty()) faults.add("The form came without its own identifier; open the page again.");
        Optional<RefusalView> refusal = faults.isEmpty()
                ? give(
                        visit,
                        new StatedRecords(named, requester.orElseThrow(), given),
                        typed.command().orElseThrow())
                : Optional.of(
                        new RefusalView("Not kept", faults, "Correct the form and confirm again.", "PAGE-149", ""));
        if (refusal.isEmpty()) return "redirect:" + visit.base() + "/records?done=named";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(
                visit,
                typed.commandOr(UUID.randomUUID()),
                rows,
                typed.value("requester"),
                typed.value("listGivenOn"),
                refusal,
                model);
    }

    private static Optional<LocalDate> day(String typed, List<String> faults) {
        if (typed.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            faults.add("Give the day on which the worker was given the list as year, month and day.");
            return Optional.empty();
        }
    }

    private Optional<RefusalView> give(Visit visit, StatedRecords stated, UUID command) {
        Instant now = clock.instant();
        Order order = new Order(new NameRecords(now, stated), visit.actor());
        return switch (service.give(visit.number(), order, new CommandId(command), now)) {
            case Answer.Done _, Answer.AlreadyDone _ -> Optional.empty();
            case Answer.Refused(var why) -> Optional.of(RefusalView.of(why));
            case Answer.Conflict _ ->
                Optional.of(RefusalView.because(
                        "Others kept changing this case in the same moment.", "Confirm again.", "PAGE-101"));
            case Answer.OtherCommand _ ->
                Optional.of(RefusalView.because(
                        "This form was used before, with other contents.",
                        "Open the page again and fill in the form anew.",
                        "PAGE-102"));
        };
    }

    private NamedRows rows(Visit visit) {
        return new NamedRows(visit.base() + "/records", index.filed(visit.number()), proposals.of(visit.number()));
    }

    private static String page(
            Visit visit,
            UUID command,
            List<Row> rows,
            String requester,
            String listGivenOn,
            Optional<RefusalView> refusal,
            Model model) {
        long open = rows.stream()
                .filter(row -> !row.kept() && !row.place().isEmpty())
                .count();
        long kept = rows.stream().filter(Row::kept).count();
        String base = visit.base() + "/records";
        model.addAttribute(
                "named",
                new NamedView(
                        open == 0 ? kept + " named records" : open + " named records to confirm",
                        Crumb.trail(visit.number().value() + ", records", base, "Named records"),
                        visit.view().act().parties(),
                        base + "/named",
                        base,
                        command,
                        rows,
                        choices(NamedIn.values(), paper -> capital(paper.words())),
                        Stream.concat(
                                        Stream.of(new Choice("", "Not said")),
                                        choices(RecordKind.values(), RecordKind::title).stream())
                                .toList(),
                        choices(TreatingTime.values(), time -> capital(time.words())),
                        requester,
                        listGivenOn,
                        refusal));
        return "records/named";
    }

    private interface Title<E> {
        String of(E one);
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Title<E> title) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), title.of(value)))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
