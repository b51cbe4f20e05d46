package org.openimr.server.pages.filing;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.letters.Letterhead;
import org.openimr.process.CaseEvent.ApplicationFiled;
import org.openimr.process.CaseProcess;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.filing.Answers;
import org.openimr.server.filing.Draft;
import org.openimr.server.filing.EarlierApplications;
import org.openimr.server.filing.StatedApplication;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Until when, what would stand against it, and what was sent. */
@Controller
final class CheckPages {
    private final OpenDraft open;
    private final EarlierApplications earlier;
    private final Clocks clocks;
    private final Letterhead letterhead;
    private final Clock clock;

    CheckPages(OpenDraft open, EarlierApplications earlier, Clocks clocks, Letterhead letterhead, Clock clock) {
        this.open = open;
        this.earlier = earlier;
        this.clocks = clocks;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    /** @param goal  day by which we aim to decide on eligibility; empty where none runs */
    record Receipt(
            String title,
            List<Crumb> crumbs,
            String number,
            String received,
            List<String> treatments,
            String goal,
            String contact) {
        Receipt {
            crumbs = List.copyOf(crumbs);
            treatments = List.copyOf(treatments);
        }
    }

    @GetMapping("/file/until")
    String until(HttpSession session, Words words, Model model) {
        Optional<Draft> draft = open.unsent(session);
        if (draft.isEmpty()) return "redirect:/file?closed";
        Answers answers = draft.get().answers();
        Optional<UntilView> until = new UntilViewing(words).of(answers, CaliforniaTime.dayOf(clock.instant()));
        if (until.isEmpty()) return "redirect:" + Page.DECISION.address();
        model.addAttribute("until", until.get());
        model.addAttribute(
                "crumbs",
                Crumb.trail(words, words.say("file.title"), "/file", until.get().title()));
        model.addAttribute("next", Page.TREATMENTS.next(answers).address());
        return "filing/until";
    }

    @GetMapping("/file/review")
    String review(HttpSession session, Words words, Model model) {
        Optional<Draft> draft = open.in(session);
        if (draft.isEmpty()) return "redirect:/file?closed";
        if (draft.get().sent().isPresent()) return "redirect:/file/receipt";
        model.addAttribute(
                "review",
                new ReviewViewing(words, draft.get(), clock.instant())
                        .of(earlier.find(draft.get().answers())));
        return "filing/review";
    }

    @GetMapping("/file/receipt")
    String receipt(HttpSession session, Words words, Model model) {
        Optional<Draft> draft = open.in(session);
        if (draft.isEmpty()) return "redirect:/file?closed";
        if (draft.get().sent().isEmpty()) return "redirect:/file/review";
        model.addAttribute("receipt", receipt(draft.get(), draft.get().sent().get(), words));
        return "filing/receipt";
    }

    private Receipt receipt(Draft draft, Draft.Sent sent, Words words) {
        String title = words.say("receipt.title", sent.number().value());
        return new Receipt(
                title,
                Crumb.trail(words, words.say("file.title"), "/file", title),
                sent.number().value(),
                words.moment(sent.receivedAt()),
                StatedApplication.items(draft.answers()).stream()
                        .map(DisputedItem::service)
                        .toList(),
                goal(draft, sent, words),
                letterhead.organization() + ", " + String.join(", ", letterhead.address()) + "; "
                        + letterhead.contact());
    }

    private String goal(Draft draft, Draft.Sent sent, Words words) {
        return StatedApplication.of(
                        draft.answers(), true, draft.copy().isPresent(), CaliforniaTime.dayOf(sent.receivedAt()))
                .map(application -> new ApplicationFiled(sent.number(), application, sent.receivedAt()))
                .flatMap(filed -> clocks.of(CaseProcess.evolve(CaseProcess.initial(), filed)).stream()
                        .filter(running -> running.name() == ClockName.ELIGIBILITY)
                        .findFirst())
                .map(running -> words.lastDay(running.limit().lastDay()))
                .orElse("");
    }
}
