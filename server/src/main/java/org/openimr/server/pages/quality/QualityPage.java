package org.openimr.server.pages.quality;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.DocketCommand.AskBlindReview;
import org.openimr.process.Order;
import org.openimr.process.Role;
import org.openimr.process.quality.Quality;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.QualityTask;
import org.openimr.server.cases.QualityView;
import org.openimr.server.desk.Signatures;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.quality.LetterFindings;
import org.openimr.server.security.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for quality assurance, and one letter with its findings and its two buttons. */
@Controller
final class QualityPage {
    private final CaseQueries queries;
    private final CaseService service;
    private final LetterFindings findings;
    private final Signatures signatures;
    private final Accounts accounts;
    private final Clock clock;

    QualityPage(
            CaseQueries queries,
            CaseService service,
            LetterFindings findings,
            Signatures signatures,
            Accounts accounts,
            Clock clock) {
        this.queries = queries;
        this.service = service;
        this.findings = findings;
        this.signatures = signatures;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One row of the list. */
    record Row(String number, String what, String since, String address) {}

    @GetMapping("/quality")
    String list(Actor actor, Model model) {
        List<Row> rows =
                queries.quality(actor).stream().map(task -> row(task, actor)).toList();
        model.addAttribute("crumbs", Crumb.trail("Quality"));
        model.addAttribute("rows", rows);
        model.addAttribute("answers", actor.role() != Role.REVIEWER);
        return "quality/list";
    }

    private static Row row(QualityTask task, Actor actor) {
        String address = "/quality/" + task.number() + (actor.role() == Role.REVIEWER ? "/blind" : "");
        return new Row(task.number().value(), task.kind().title(), DayWords.of(task.since()), address);
    }

    @GetMapping("/quality/{number}")
    String letter(Actor actor, @PathVariable("number") String number, Model model) {
        return page(view(actor, number), actor, "", Optional.empty(), model);
    }

    @PostMapping("/quality/{number}")
    String act(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        CaseView view = view(actor, number);
        QualityForm form = new QualityForm(values);
        Optional<RefusalView> notice = give(view, actor, form);
        if (notice.isEmpty()) return "redirect:/quality/" + view.number();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(view(actor, number), actor, form.typedReasons(), notice, model);
    }

    private Optional<RefusalView> give(CaseView view, Actor actor, QualityForm form) {
        Optional<UUID> id = form.command();
        Optional<Integer> version = form.version();
        if (id.isEmpty() || version.isEmpty()) return Optional.of(QualityRefusals.unnamed());
        Instant now = clock.instant();
        Quality quality = view.quality().map(QualityView::quality).orElse(Quality.nothing());
        return switch (form.asked(quality, laidOut(view, actor).findings(), now)) {
            case QualityForm.Asked.Lacking(var why) -> Optional.of(why);
            case QualityForm.Asked.Give(var command) ->
                QualityRefusals.of(service.giveUnchanged(
                        view.number(), version.get(), new Order(command, actor), new CommandId(id.get()), now));
        };
    }

    @PostMapping("/quality/{number}/blind-reviewer")
    String ask(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        CaseView view = view(actor, number);
        Optional<RefusalView> notice = ask(view, actor, new QualityForm(values));
        if (notice.isEmpty()) return "redirect:/quality/" + view.number();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(view(actor, number), actor, "", notice, model);
    }

    private Optional<RefusalView> ask(CaseView view, Actor actor, QualityForm form) {
        Optional<UUID> id = form.command();
        if (id.isEmpty()) return Optional.of(QualityRefusals.unnamed());
        Instant now = clock.instant();
        String chosen = String.valueOf(form.values().getFirst("reviewer"));
        boolean attested = "true".equals(form.values().getFirst("attested"));
        return accounts.candidates(actor).stream()
                .filter(candidate -> attested && candidate.id().toString().equals(chosen))
                .findFirst()
                .map(candidate ->
                        new ReviewerAssignment(new ReviewerId(candidate.id()), candidate.qualifications(), true, now))
                .map(reviewer -> service.give(
                        view.number(), new Order(new AskBlindReview(reviewer), actor), new CommandId(id.get()), now))
                .map(QualityRefusals::of)
                .orElse(Optional.of(QualityRefusals.noReviewer()));
    }

    private CaseView view(Actor actor, String number) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> queries.oneCase(actor, parsed, clock.instant()))
                .filter(view -> view.quality().isPresent())
                .orElseThrow(Written::absent);
    }

    private LetterView laidOut(CaseView view, Actor actor) {
        return new LetterViewing(view, actor, accounts, findings.of(view))
                .of(signatures.lastContent(view.number()), UUID.randomUUID());
    }

    private String page(CaseView view, Actor actor, String typed, Optional<RefusalView> notice, Model model) {
        model.addAttribute("letter", laidOut(view, actor));
        model.addAttribute("typed", typed);
        model.addAttribute("refusal", notice);
        return "quality/letter";
    }
}
