package org.openimr.server.pages.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.CaseCommand;
import org.openimr.process.Order;
import org.openimr.process.Refusal;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.cases.json.LetterShapes;
import org.openimr.server.json.Fault;
import org.openimr.server.json.Reading;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.cases.ActionForms.Typed;
import org.openimr.server.security.Accounts;
import org.openimr.server.security.Accounts.Candidate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/** Gives the command of a form. A refusal shows the case again, with the reason first and what was typed kept. */
@Controller
final class CommandsPage {
    private final CaseQueries queries;
    private final CaseService service;
    private final Accounts accounts;
    private final ActionForms forms;
    private final Clock clock;

    CommandsPage(CaseQueries queries, CaseService service, Accounts accounts, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.accounts = accounts;
        this.forms = new ActionForms(accounts);
        this.clock = clock;
    }

    /** What became of a form: the address to go on to, or why not. */
    private sealed interface Outcome {
        record GoOn(String address) implements Outcome {}

        record Stay(RefusalView why, List<Fault> faults, Optional<Refusal> reason) implements Outcome {
            static Stay because(RefusalView why) {
                return new Stay(why, List.of(), Optional.empty());
            }
        }
    }

    @PostMapping("/cases/{number}/{command}")
    String give(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("command") String command,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        CommandKind kind = ActionForms.kind(command)
                .filter(known -> known != CommandKind.FILE_APPLICATION)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        CaseView view = CasePage.view(queries, actor, CasePage.number(number), clock);
        Optional<UUID> id = identifier(values);
        Typed typed = new Typed(kind, id.orElseGet(UUID::randomUUID), values);
        Outcome outcome = id.isPresent() ? give(actor, view, typed) : Outcome.Stay.because(RefusalView.unnamed());
        return switch (outcome) {
            case Outcome.GoOn(var address) -> "redirect:" + address;
            case Outcome.Stay(var why, var faults, var reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                CaseView now = CasePage.view(queries, actor, view.number(), clock);
                CasePage.fill(model, now, actor, forms.refused(now, actor, typed, faults, reason), Optional.of(why));
                yield CasePage.VIEW;
            }
        };
    }

    private Outcome give(Actor actor, CaseView view, Typed typed) {
        Instant now = clock.instant();
        CaseNumber number = view.number();
        ObjectNode json = TypedCommand.json(forms.fields(typed.kind(), view, actor, typed.released()), typed.values());
        if (typed.kind() == CommandKind.ASSIGN_REVIEWER && !qualified(json, actor)) {
            return Outcome.Stay.because(RefusalView.noReviewer());
        }
        return switch (CommandJson.read(typed.kind(), number, json, now)) {
            case Reading.Faulty<? extends CaseCommand>(var faults) ->
                new Outcome.Stay(RefusalView.of(faults), faults, Optional.empty());
            case Reading.Of<? extends CaseCommand>(var command) ->
                outcome(
                        service.give(number, new Order(command, actor), new CommandId(typed.command()), now),
                        number,
                        typed.kind());
        };
    }

    private static Outcome outcome(Answer answer, CaseNumber number, CommandKind kind) {
        Outcome done = new Outcome.GoOn("/cases/" + number + "?done=" + kind.address());
        return switch (answer) {
            case Answer.Done _, Answer.AlreadyDone _ -> done;
            case Answer.Refused(var reason) -> new Outcome.Stay(RefusalView.of(reason), List.of(), Optional.of(reason));
            case Answer.Conflict _ -> Outcome.Stay.because(RefusalView.busy());
            case Answer.OtherCommand _ -> Outcome.Stay.because(RefusalView.otherCommand());
        };
    }

    /** Adds the qualifications of the reviewer who was chosen; false where there is no such reviewer. */
    private boolean qualified(ObjectNode json, Actor actor) {
        String chosen = json.path(ActionFields.REVIEWER).asString("");
        Optional<Candidate> candidate = accounts.candidates(actor).stream()
                .filter(each -> each.id().toString().equals(chosen))
                .findFirst();
        candidate.ifPresent(
                found -> json.set("qualifications", LetterShapes.QUALIFICATIONS.write(found.qualifications())));
        return candidate.isPresent();
    }

    private static Optional<UUID> identifier(MultiValueMap<String, String> values) {
        try {
            return Optional.ofNullable(values.getFirst("command")).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not a form of ours
        }
    }
}
