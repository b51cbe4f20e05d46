package org.openimr.server.pages.deidentification;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Order;
import org.openimr.process.OutcomeRefusal;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.Refusal;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.deidentification.LetterReviews;
import org.openimr.server.deidentification.LetterReviews.Review;
import org.openimr.server.deidentification.ReviewAct;
import org.openimr.server.deidentification.ReviewCourse;
import org.openimr.server.deidentification.ReviewRefusal;
import org.openimr.server.deidentification.WaitingLetters;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.security.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for de-identification, and one letter with its spans, its public text and its buttons. */
@Controller
final class DeidentificationPage {
    private static final int MOST_ROWS = 200;

    private final LetterReviews reviews;
    private final CaseService service;
    private final Accounts accounts;
    private final Clock clock;

    DeidentificationPage(LetterReviews reviews, CaseService service, Accounts accounts, Clock clock) {
        this.reviews = reviews;
        this.service = service;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One row of the list. */
    record Row(long review, String number, String origin, String rule, String state, String since) {}

    @GetMapping("/deidentification")
    String list(Model model) {
        model.addAttribute("crumbs", Crumb.trail("De-identification"));
        model.addAttribute(
                "rows", reviews.open(MOST_ROWS).stream().map(this::row).toList());
        model.addAttribute("count", reviews.count());
        model.addAttribute("persons", reviews.persons());
        return "deidentification/list";
    }

    private Row row(WaitingLetters.Row row) {
        String origin = switch (row.origin()) {
            case CASE -> row.later() ? "Own determination, an earlier version" : "Own determination";
            case IMPORT -> "Import";
        };
        String state = row.persons() > 0
                ? "Closed, waits for another person"
                : row.begun()
                        ? row.decided() + " of " + DayWords.count(row.spans(), "span", "spans") + " decided"
                        : "Not begun";
        return new Row(row.review(), row.id().value(), origin, row.mode().label(), state, DayWords.of(row.since()));
    }

    @GetMapping("/deidentification/cases/{number}")
    String ofCase(@PathVariable("number") String number) {
        return CaseNumber.parse(number)
                .flatMap(reviews::ofCase)
                .map(review -> "redirect:/deidentification/" + review.number())
                .orElseThrow(Written::absent);
    }

    @GetMapping("/deidentification/{review}")
    String letter(Actor actor, @PathVariable("review") String review, Model model) {
        return page(actor, found(review), Optional.empty(), Optional.empty(), model);
    }

    @PostMapping("/deidentification/{review}/begin")
    String begin(Actor actor, @PathVariable("review") String review, HttpServletResponse response, Model model) {
        Review found = found(review);
        Optional<RefusalView> refusal =
                reviews.begin(found.number(), actor.id(), clock.instant()).map(DeidentificationPage::view);
        return answered(actor, found.number(), refusal, Optional.empty(), response, model);
    }

    @PostMapping("/deidentification/{review}")
    String act(
            Actor actor,
            @PathVariable("review") String review,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        Review found = found(review);
        ReviewForm form = new ReviewForm(values);
        return answered(actor, found.number(), given(actor, found, form), Optional.of(form), response, model);
    }

    private Optional<RefusalView> given(Actor actor, Review found, ReviewForm form) {
        Instant now = clock.instant();
        if (found.course().isEmpty()) return Optional.of(view(ReviewRefusal.notBegun()));
        ReviewCourse course = found.course().get();
        if (form.addsNothing(course)) return Optional.of(view(ReviewRefusal.noSuchWords()));
        List<ReviewAct> steps = form.steps(course, new DecidedBy(actor.id(), now));
        if (steps.isEmpty()) return Optional.empty();
        Optional<ReviewRefusal> refusal = reviews.act(found.number(), form.seen(), steps);
        if (refusal.isPresent()) return refusal.map(DeidentificationPage::view);
        return stands(steps.getLast()) ? confirmed(actor, found, now) : Optional.empty();
    }

    private static boolean stands(ReviewAct last) {
        return switch (last) {
            case ReviewAct.Close _, ReviewAct.Confirm _ -> true;
            case ReviewAct.Begin _,
                    ReviewAct.TakeOut _,
                    ReviewAct.Keep _,
                    ReviewAct.Add _,
                    ReviewAct.Undo _,
                    ReviewAct.SendBack _ -> false;
        };
    }

    /** Whoever stands for the public text of a case's letter says so in the case, where this person has not before. */
    private Optional<RefusalView> confirmed(Actor actor, Review review, Instant now) {
        return switch (review.letter().origin()) {
            case IMPORT -> Optional.empty();
            case CASE -> {
                Answer answer = service.give(
                        new CaseNumber(review.letter().id().value()),
                        new Order(new ConfirmDeidentification(now), actor),
                        new CommandId(UUID.randomUUID()),
                        now);
                yield answer instanceof Answer.Refused(Refusal why) && !isSaid(why)
                        ? Optional.of(RefusalView.of(why))
                        : Optional.empty();
            }
        };
    }

    private static boolean isSaid(Refusal why) {
        return why instanceof Refusal.AlreadyConfirmedBy || why instanceof OutcomeRefusal.AlreadyPublished;
    }

    private Review found(String review) {
        return Written.number(review).flatMap(number -> reviews.find(number)).orElseThrow(Written::absent);
    }

    private static RefusalView view(ReviewRefusal refusal) {
        return RefusalView.because(refusal.what(), refusal.remedy(), refusal.code());
    }

    private String answered(
            Actor actor,
            long review,
            Optional<RefusalView> refusal,
            Optional<ReviewForm> typed,
            HttpServletResponse response,
            Model model) {
        if (refusal.isEmpty()) return "redirect:/deidentification/" + review;
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, reviews.find(review).orElseThrow(Written::absent), refusal, typed, model);
    }

    private String page(
            Actor actor, Review review, Optional<RefusalView> refusal, Optional<ReviewForm> typed, Model model) {
        model.addAttribute(
                "letter", new ReviewViewing(accounts::nameOfStaff, reviews.persons(), actor.id(), typed).of(review));
        model.addAttribute("typed", typed.map(ReviewForm::words).orElse(""));
        model.addAttribute("refusal", refusal);
        return "deidentification/letter";
    }
}
