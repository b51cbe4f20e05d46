package org.openimr.server.pages.emergency;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.process.Actor;
import org.openimr.server.emergency.Emergencies;
import org.openimr.server.emergency.EmergencyRefusal;
import org.openimr.server.log.CommandId;
import org.openimr.server.looks.Looks;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cases that were opened in an emergency, with what was looked at, for the medical director's review. */
@Controller
final class EmergenciesPage {
    /** Of either kind. */
    private static final int MOST = 25;

    private final Emergencies emergencies;
    private final Looks looks;
    private final Clock clock;

    EmergenciesPage(Emergencies emergencies, Looks looks, Clock clock) {
        this.emergencies = emergencies;
        this.looks = looks;
        this.clock = clock;
    }

    /** What was sent with a form that was refused; the form is shown with it again. */
    private record Sent(String emergency, Optional<Boolean> justified, String words) {
        static final Sent NOTHING = new Sent("", Optional.empty(), "");
    }

    @GetMapping("/emergencies")
    String list(Actor actor, Model model) {
        return page(actor, Sent.NOTHING, Optional.empty(), model);
    }

    @PostMapping("/emergencies/{emergency}/review")
    String review(
            Actor actor,
            @PathVariable("emergency") String inAddress,
            @RequestParam(name = "command", defaultValue = "") String command,
            @RequestParam(name = "finding", defaultValue = "") String finding,
            @RequestParam(name = "words", defaultValue = "") String words,
            HttpServletResponse response,
            Model model) {
        UUID emergency = Written.identifier(inAddress)
                .filter(id -> emergencies.find(id, actor).isPresent())
                .orElseThrow(Written::absent);
        Sent sent = new Sent(emergency.toString(), justified(finding), words);
        Optional<RefusalView> refusal = give(emergency, sent, command, actor);
        if (refusal.isEmpty()) return "redirect:/emergencies";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, sent, refusal, model);
    }

    private Optional<RefusalView> give(UUID emergency, Sent sent, String command, Actor actor) {
        Optional<UUID> identifier = Written.identifier(command);
        if (identifier.isEmpty()) return Optional.of(EmergencyRefusals.of(EmergencyRefusal.NO_COMMAND));
        if (sent.justified().isEmpty()) return Optional.of(EmergencyRefusals.of(EmergencyRefusal.NO_FINDING));
        return EmergencyRefusals.of(emergencies.review(
                emergency,
                sent.justified().get(),
                sent.words(),
                actor,
                new CommandId(identifier.get()),
                clock.instant()));
    }

    private static Optional<Boolean> justified(String finding) {
        return switch (finding) {
            case "justified" -> Optional.of(true);
            case "not-justified" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private String page(Actor actor, Sent sent, Optional<RefusalView> refusal, Model model) {
        Instant now = clock.instant();
        EmergencyViewing viewing = new EmergencyViewing(looks, actor, now);
        int waiting = emergencies.waiting(actor);
        List<Emergencies.Named> reviewed = emergencies.reviewed(actor, MOST + 1);
        model.addAttribute("title", title(waiting));
        model.addAttribute("crumbs", Crumb.trail("Emergencies"));
        model.addAttribute(
                "waiting",
                emergencies.unreviewed(actor, MOST).stream().map(viewing::of).toList());
        model.addAttribute(
                "reviewed", reviewed.stream().limit(MOST).map(viewing::of).toList());
        model.addAttribute("moreWaiting", waiting > MOST);
        model.addAttribute("moreReviewed", reviewed.size() > MOST);
        model.addAttribute("shown", MOST);
        model.addAttribute("least", Emergencies.FEWEST);
        model.addAttribute("most", Emergencies.MOST);
        model.addAttribute("refusal", refusal);
        model.addAttribute("refused", sent.emergency());
        model.addAttribute("typed", sent.words());
        model.addAttribute(
                "chosen",
                sent.justified().map(yes -> yes ? "justified" : "not-justified").orElse(""));
        return "emergency/list";
    }

    private static String title(int waiting) {
        if (waiting == 0) return "No emergency access waits for your review";
        return DayWords.count(waiting, "emergency access waits", "emergency accesses wait") + " for your review";
    }
}
