package org.openimr.server.pages.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.PanelSettings;
import org.openimr.process.Actor;
import org.openimr.process.Refusal;
import org.openimr.process.consolidation.Comparison;
import org.openimr.process.consolidation.Likeness;
import org.openimr.process.consolidation.SharedFact;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.Consolidations;
import org.openimr.server.cases.PairAnswer;
import org.openimr.server.cases.PairKind;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.security.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Joins two cases or splits them: first what they have in common and what follows, then one button. */
@Controller
final class TogetherPage {
    private static final String VIEW = "together";

    /** The refusal that is lifted by joining the other way round. */
    private static final String EXPEDITED_LEADS = "IMR-137";

    private final CaseQueries queries;
    private final Consolidations consolidations;
    private final ActionForms forms;
    private final Clock clock;

    TogetherPage(
            CaseQueries queries, Consolidations consolidations, Accounts accounts, PanelSettings panel, Clock clock) {
        this.queries = queries;
        this.consolidations = consolidations;
        this.forms = new ActionForms(accounts, panel.matching().byOffer().value());
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/join")
    String join(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "other", defaultValue = "") String other,
            HttpServletResponse response,
            Model model) {
        return ask(PairKind.JOIN, actor, number, other, response, model);
    }

    @GetMapping("/cases/{number}/split")
    String split(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "other", defaultValue = "") String other,
            HttpServletResponse response,
            Model model) {
        return ask(PairKind.SPLIT, actor, number, other, response, model);
    }

    @PostMapping("/cases/{number}/join")
    String joined(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        return give(PairKind.JOIN, actor, number, values, response, model);
    }

    @PostMapping("/cases/{number}/split")
    String splitOff(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        return give(PairKind.SPLIT, actor, number, values, response, model);
    }

    private String ask(
            PairKind kind, Actor actor, String number, String typed, HttpServletResponse response, Model model) {
        CaseView lead = CasePage.view(queries, actor, CasePage.number(number), clock);
        Optional<CaseView> other = other(actor, typed);
        if (other.isEmpty()) return unknown(actor, lead, typed, response, model);
        Optional<RefusalView> refusal = consolidations
                .obstacle(change(kind, lead, other.get(), actor, clock.instant()))
                .map(found -> CaseRefusals.of(found).before());
        model.addAttribute("pair", view(kind, lead, other.get(), UUID.randomUUID(), refusal.isEmpty(), refusal));
        return VIEW;
    }

    private String give(
            PairKind kind,
            Actor actor,
            String number,
            MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        CaseView lead = CasePage.view(queries, actor, CasePage.number(number), clock);
        String typed = Optional.ofNullable(values.getFirst("other")).orElse("");
        Optional<CaseView> other = other(actor, typed);
        if (other.isEmpty()) return unknown(actor, lead, typed, response, model);
        Optional<UUID> command = FormGiving.identifier(values);
        Optional<RefusalView> why = command.isPresent()
                ? refusal(change(kind, lead, other.get(), actor, clock.instant()), command.get())
                : Optional.of(CaseRefusals.unnamed());
        if (why.isEmpty()) return "redirect:/cases/" + lead.number() + "?done=" + kind.address();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("pair", view(kind, lead, other.get(), command.orElseGet(UUID::randomUUID), true, why));
        return VIEW;
    }

    private Optional<RefusalView> refusal(Consolidations.Change change, UUID command) {
        return switch (consolidations.give(change, new CommandId(command), change.at())) {
            case PairAnswer.Done _, PairAnswer.AlreadyDone _ -> Optional.empty();
            case PairAnswer.Refused refused -> Optional.of(CaseRefusals.of(refused));
            case PairAnswer.Conflict _ -> Optional.of(CaseRefusals.busy());
            case PairAnswer.OtherCommand _ -> Optional.of(CaseRefusals.otherCommand());
        };
    }

    private static Consolidations.Change change(
            PairKind kind, CaseView lead, CaseView other, Actor actor, Instant now) {
        return new Consolidations.Change(kind, lead.number(), other.number(), now, actor);
    }

    private Optional<CaseView> other(Actor actor, String typed) {
        return CaseNumber.parse(typed.strip()).flatMap(number -> queries.oneCase(actor, number, clock.instant()));
    }

    /** The case again, with the reason: what was typed is no case. */
    private String unknown(Actor actor, CaseView lead, String typed, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        RefusalView why = CaseNumber.parse(typed.strip())
                .map(number -> CaseRefusals.of(new PairAnswer.Refused(number, new Refusal.NothingFiled())))
                .orElseGet(CaseRefusals::noNumber);
        CasePage.fill(model, queries, lead, actor, forms.of(lead, actor), forms.seeks(lead), Optional.of(why));
        return CasePage.VIEW;
    }

    private static TogetherView view(
            PairKind kind, CaseView lead, CaseView other, UUID command, boolean may, Optional<RefusalView> refusal) {
        return new TogetherView(
                TogetherWords.title(kind, lead, other),
                Crumb.trail(lead.number().value(), "/cases/" + lead.number(), kind == PairKind.JOIN ? "Join" : "Split"),
                lead.number().value(),
                other.number().value(),
                rows(lead, other),
                TogetherWords.CLAUSE,
                TogetherWords.consequences(kind, lead, other),
                may,
                "/cases/" + lead.number() + "/" + kind.address(),
                "/cases/" + lead.number(),
                kind == PairKind.JOIN && (may || othersTurn(refusal))
                        ? TogetherPart.address(
                                kind, other.number().value(), lead.number().value())
                        : "",
                TogetherWords.button(kind, other),
                command,
                refusal);
    }

    /** Refused this way round only. */
    private static boolean othersTurn(Optional<RefusalView> refusal) {
        return refusal.filter(why -> why.code().equals(EXPEDITED_LEADS)).isPresent();
    }

    private static List<TogetherView.Row> rows(CaseView lead, CaseView other) {
        Likeness likeness = Likeness.of(lead.filing(), other.filing());
        return Arrays.stream(SharedFact.values())
                .map(fact -> row(
                        likeness.facts().stream()
                                .filter(one -> one.fact() == fact)
                                .findFirst()
                                .orElseThrow(),
                        lead,
                        other))
                .toList();
    }

    private static TogetherView.Row row(Comparison compared, CaseView lead, CaseView other) {
        SharedFact fact = compared.fact();
        String verdict = switch (compared.verdict()) {
            case SAME -> "same";
            case DIFFERENT -> "different";
            case NOT_KNOWN -> "not known";
        };
        String css =
                compared.keepsApart() ? "not-met" : compared.verdict() == Comparison.Verdict.SAME ? "met" : "doubtful";
        return new TogetherView.Row(
                ActionFields.capitalized(fact.words()),
                TogetherWords.stated(fact, lead.filing().application()),
                TogetherWords.stated(fact, other.filing().application()),
                verdict,
                css,
                fact.demanded());
    }
}
