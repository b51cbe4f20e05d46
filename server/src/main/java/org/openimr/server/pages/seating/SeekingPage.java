package org.openimr.server.pages.seating;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.rules.Concern;
import org.openimr.panel.seating.Judgment;
import org.openimr.panel.seating.SeatKey;
import org.openimr.process.Actor;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.seating.SeatingAnswer;
import org.openimr.server.panel.seating.Seatings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may take a case and why; offered, judged and taken back from here. */
@Controller
final class SeekingPage {
    private static final String VIEW = "seating/reviewer";

    private final SeekingDoor door;
    private final SeekingViewing viewing;
    private final Concerns concerns;
    private final Seatings seatings;

    SeekingPage(SeekingDoor door, SeekingViewing viewing, Concerns concerns, Seatings seatings) {
        this.door = door;
        this.viewing = viewing;
        this.concerns = concerns;
        this.seatings = seatings;
    }

    /** @param ranked  "all" shows every one who may take the case */
    @GetMapping("/cases/{number}/reviewer")
    String show(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "ranked", defaultValue = "") String ranked,
            Model model) {
        return page(door.open(actor, number), ranked.equals("all"), Optional.empty(), new Typed("", "", ""), model);
    }

    /** What was typed into the form that was refused. */
    record Typed(String form, String reason, String answer) {
        static Typed of(Sent sent) {
            return new Typed(sent.value("form"), sent.value("reason"), sent.value("answer"));
        }
    }

    @PostMapping("/cases/{number}/reviewer/offer")
    String offer(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        return give(actor, number, new Sent(values), response, model, (sought, sent, command) -> {
            Optional<String> why = Optional.of(sent.value("reason")).filter(words -> !words.isEmpty());
            return Written.identifier(sent.value("reviewer"))
                    .map(to -> seatings.offer(sought.number(), new ReviewerId(to), why, actor, command, sought.now()))
                    .map(SeatingRefusals::of)
                    .orElse(Optional.of(SeatingRefusals.gone()));
        });
    }

    @PostMapping("/cases/{number}/reviewer/take-back")
    String takeBack(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        return give(
                actor,
                number,
                new Sent(values),
                response,
                model,
                (sought, sent, command) -> seat(sought, sent.value("seat"))
                        .map(seat -> seatings.takeBack(
                                sought.number(), seat, sent.value("reason"), actor, command, sought.now()))
                        .map(SeatingRefusals::of)
                        .orElse(Optional.of(SeatingRefusals.gone())));
    }

    private static Optional<SeatKey> seat(SoughtCase sought, String key) {
        return sought.seating().seats().keySet().stream()
                .filter(seat -> key.equals(seat.round() + "-" + seat.number()))
                .findFirst();
    }

    /** What a person may find of a way. */
    enum Finding {
        TIE,
        NO_TIE
    }

    @PostMapping("/cases/{number}/reviewer/judgment")
    String judge(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        return give(actor, number, new Sent(values), response, model, (sought, sent, command) -> {
            Optional<Concern> concern = concerns.find(sought, door.ranking(sought), sent.value("concern"));
            Optional<Finding> found = Arrays.stream(Finding.values())
                    .filter(one -> one.name().equals(sent.value("answer")))
                    .findFirst();
            if (concern.isEmpty()) return Optional.of(SeatingRefusals.gone());
            if (found.isEmpty()) return Optional.of(SeatingRefusals.noAnswer());
            Judgment judgment = new Judgment(
                    concern.get(), found.get() == Finding.TIE, sent.value("reason"), actor.id(), sought.now());
            SeatingAnswer answer = seatings.judge(sought.number(), judgment, actor, command, sought.now());
            return SeatingRefusals.of(answer);
        });
    }

    @FunctionalInterface
    private interface Giving {
        Optional<RefusalView> give(SoughtCase sought, Sent sent, CommandId command);
    }

    private String give(
            Actor actor, String number, Sent sent, HttpServletResponse response, Model model, Giving giving) {
        SoughtCase sought = door.open(actor, number);
        Optional<UUID> command = sent.command();
        Optional<RefusalView> refusal = command.isPresent()
                ? giving.give(sought, sent, new CommandId(command.get()))
                : Optional.of(SeatingRefusals.unnamed());
        if (refusal.isEmpty()) return "redirect:" + sought.address();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(door.open(actor, number), sent.value("ranked").equals("all"), refusal, Typed.of(sent), model);
    }

    private String page(SoughtCase sought, boolean all, Optional<RefusalView> refusal, Typed typed, Model model) {
        Optional<Ranking> ranking = sought.isOpen() ? door.ranking(sought) : Optional.empty();
        model.addAttribute("seeking", viewing.of(sought, ranking, all));
        model.addAttribute("refusal", refusal);
        model.addAttribute("typed", typed);
        return VIEW;
    }
}
