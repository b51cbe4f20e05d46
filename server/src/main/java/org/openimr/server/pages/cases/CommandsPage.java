package org.openimr.server.pages.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.PanelSettings;
import org.openimr.process.Actor;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.LetterShapes;
import org.openimr.server.pages.Written;
import org.openimr.server.pages.cases.ActionForms.Typed;
import org.openimr.server.pages.cases.FormGiving.Outcome;
import org.openimr.server.security.Accounts;
import org.openimr.server.security.Accounts.Candidate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** Gives the command of a form. A refusal shows the case again, with the reason first and what was typed kept. */
@Controller
final class CommandsPage {
    private final CaseQueries queries;
    private final FormGiving giving;
    private final Accounts accounts;
    private final ActionForms forms;
    private final Clock clock;

    CommandsPage(CaseQueries queries, CaseService service, Accounts accounts, PanelSettings panel, Clock clock) {
        this.queries = queries;
        this.giving = new FormGiving(service);
        this.accounts = accounts;
        this.forms = new ActionForms(accounts, panel.matching().byOffer().value());
        this.clock = clock;
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
                .filter(known -> known != CommandKind.FILE_APPLICATION && !known.isOfQuality())
                .orElseThrow(Written::absent);
        CaseView view = CasePage.view(queries, actor, CasePage.number(number), clock);
        Optional<UUID> id = FormGiving.identifier(values);
        Typed typed = new Typed(kind, id.orElseGet(UUID::randomUUID), values);
        Outcome outcome = id.isPresent() ? give(actor, view, typed) : Outcome.Stay.because(CaseRefusals.unnamed());
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/cases/" + view.number() + "?done=" + kind.address();
            case Outcome.Stay(var why, var faults, var reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                CaseView now = CasePage.view(queries, actor, view.number(), clock);
                CasePage.fill(
                        model,
                        queries,
                        now,
                        actor,
                        forms.refused(now, actor, typed, faults, reason),
                        forms.seeks(now),
                        Optional.of(why));
                yield CasePage.VIEW;
            }
        };
    }

    private Outcome give(Actor actor, CaseView view, Typed typed) {
        ObjectNode json = TypedCommand.json(forms.fields(typed.kind(), view, actor, typed.released()), typed.values());
        if (typed.kind() == CommandKind.ASSIGN_REVIEWER && !qualified(json, actor)) {
            return Outcome.Stay.because(CaseRefusals.noReviewer());
        }
        return giving.give(typed.kind(), view.number(), json, actor, typed.command(), clock.instant());
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
}
