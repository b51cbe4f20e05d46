package org.openimr.server.pages.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.CaseCommand;
import org.openimr.process.Order;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.Foresight;
import org.openimr.server.cases.Foresight.Foreseen;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.json.Fault;
import org.openimr.server.json.Reading;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.CaseLine;
import org.openimr.server.pages.RefusalView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/**
 * One order for several cases of the queue: first what it would do to each, then one button. Each case has a command
 * and a transaction of its own; what changed since it was looked at is left alone.
 */
@Controller
final class BulkPage {
    private static final int MOST = 100;
    private static final String CASE = "case";
    private static final String ORDER = "order";
    private static final char LOOKED = '@';

    private final CaseQueries queries;
    private final Foresight foresight;
    private final CaseService service;
    private final StuckSeats seats;
    private final Clock clock;

    BulkPage(CaseQueries queries, Foresight foresight, CaseService service, StuckSeats seats, Clock clock) {
        this.queries = queries;
        this.foresight = foresight;
        this.service = service;
        this.seats = seats;
        this.clock = clock;
    }

    /** What was chosen; without a choice the queue comes back and says so. */
    @PostMapping("/queue/several")
    String preview(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        Optional<CommandKind> kind = BulkActions.of(actor.role(), first(values, ORDER));
        List<CaseNumber> numbers = numbers(values);
        Optional<RefusalView> missing = missing(kind, numbers);
        if (missing.isPresent()) return again(actor, values, missing.get(), response, model);
        List<FormField> fields = BulkActions.fields(kind.orElseThrow());
        if (!fields.isEmpty() && !values.containsKey("typed")) {
            model.addAttribute("ask", BulkViewing.ask(kind.get(), numbers, fields, Optional.empty()));
            return "several-ask";
        }
        Instant now = clock.instant();
        ObjectNode json = TypedCommand.json(fields, values);
        return switch (CommandJson.read(kind.get(), numbers.getFirst(), json, now)) {
            case Reading.Faulty<? extends CaseCommand>(var faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute(
                        "ask",
                        BulkViewing.ask(
                                kind.get(),
                                numbers,
                                typed(fields, values, faults),
                                Optional.of(CaseRefusals.of(faults))));
                yield "several-ask";
            }
            case Reading.Of<? extends CaseCommand>(var given) -> {
                List<BulkViewing.Foresaw> foreseen = numbers.stream()
                        .map(number -> new BulkViewing.Foresaw(number, foresee(number, given, actor, now)))
                        .toList();
                model.addAttribute(
                        "preview",
                        BulkViewing.preview(kind.get(), typed(fields, values, List.of()), values, foreseen, now));
                yield "several-preview";
            }
        };
    }

    /** Carries it out, case by case. Sent again, it says what was done before and does nothing twice. */
    @PostMapping("/queue/several/confirm")
    String confirm(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        Optional<CommandKind> kind = BulkActions.of(actor.role(), first(values, ORDER));
        Optional<UUID> command = FormGiving.identifier(values);
        List<CaseNumber> numbers = numbers(values);
        Optional<RefusalView> missing = missing(kind, numbers)
                .or(() -> command.isPresent() ? Optional.empty() : Optional.of(CaseRefusals.unnamed()));
        if (missing.isPresent()) return again(actor, values, missing.get(), response, model);
        ObjectNode json = TypedCommand.json(BulkActions.fields(kind.orElseThrow()), values);
        List<CaseLine> lines = values.getOrDefault(CASE, List.of()).stream()
                .distinct()
                .flatMap(looked -> number(looked).stream()
                        .map(number -> give(kind.get(), number, looked, json, actor, command.orElseThrow())))
                .toList();
        model.addAttribute("result", BulkViewing.result(kind.get(), lines));
        return "several-result";
    }

    private Foreseen foresee(CaseNumber number, CaseCommand command, Actor actor, Instant now) {
        return foresight.of(number, new Order(command, actor), now);
    }

    private CaseLine give(
            CommandKind kind, CaseNumber number, String looked, ObjectNode json, Actor actor, UUID command) {
        Instant now = clock.instant();
        return switch (CommandJson.read(kind, number, json, now)) {
            case Reading.Faulty<? extends CaseCommand>(var faults) ->
                BulkViewing.notDone(number, CaseRefusals.of(faults));
            case Reading.Of<? extends CaseCommand>(var given) -> {
                Answer answer = service.giveUnchanged(
                        number, version(looked), new Order(given, actor), commandOf(command, number), now);
                yield BulkViewing.line(kind, number, answer);
            }
        };
    }

    /** The same for the same confirmation and case. */
    private static CommandId commandOf(UUID order, CaseNumber number) {
        return new CommandId(
                UUID.nameUUIDFromBytes(("several/" + order + "/" + number).getBytes(StandardCharsets.UTF_8)));
    }

    private String again(
            Actor actor,
            MultiValueMap<String, String> values,
            RefusalView why,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Set<String> chosen = numbers(values).stream().map(CaseNumber::value).collect(Collectors.toSet());
        return QueuePage.fill(
                model,
                queries,
                seats,
                actor,
                clock.instant(),
                first(values, "who"),
                first(values, "stage"),
                queue -> BulkChoice.of(queue, actor.role(), first(values, ORDER), chosen, Optional.of(why)));
    }

    private static Optional<RefusalView> missing(Optional<CommandKind> kind, List<CaseNumber> numbers) {
        if (numbers.isEmpty()) return Optional.of(CaseRefusals.noneChosen());
        if (numbers.size() > MOST) return Optional.of(CaseRefusals.tooMany(MOST));
        return kind.isPresent() ? Optional.empty() : Optional.of(CaseRefusals.noOrderChosen());
    }

    private static List<FormField> typed(
            List<FormField> fields, MultiValueMap<String, String> values, List<Fault> faults) {
        return FormField.typed(fields, values, field -> ActionForms.wrong(field, faults));
    }

    private static List<CaseNumber> numbers(MultiValueMap<String, String> values) {
        return values.getOrDefault(CASE, List.of()).stream()
                .flatMap(looked -> number(looked).stream())
                .distinct()
                .toList();
    }

    private static Optional<CaseNumber> number(String looked) {
        int at = looked.indexOf(LOOKED);
        return CaseNumber.parse(at < 0 ? looked : looked.substring(0, at));
    }

    /** The version that was looked at; of a form that is none of ours, one that no case has. */
    private static int version(String looked) {
        String version = looked.substring(looked.indexOf(LOOKED) + 1);
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static String first(MultiValueMap<String, String> values, String name) {
        return Optional.ofNullable(values.getFirst(name)).orElse("");
    }
}
