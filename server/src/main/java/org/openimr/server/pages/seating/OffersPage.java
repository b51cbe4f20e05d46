package org.openimr.server.pages.seating;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.offer.OfferState;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.seating.SeatKey;
import org.openimr.panel.seating.Seating;
import org.openimr.process.Actor;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.seating.SeatTable;
import org.openimr.server.panel.seating.SeatingAnswer;
import org.openimr.server.panel.seating.Seatings;
import org.openimr.server.panel.seating.Seekers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What is offered to the reviewer who reads. A case that is not answers as one that does not exist, Lab. Code 4610.6(f)
 * and the case's own secrecy.
 */
@Controller
final class OffersPage {
    private final SeatTable seats;
    private final SeekingCases cases;
    private final Seatings seatings;
    private final Seekers seekers;
    private final People people;
    private final Clock clock;

    OffersPage(SeatTable seats, SeekingCases cases, Seatings seatings, Seekers seekers, People people, Clock clock) {
        this.seats = seats;
        this.cases = cases;
        this.seatings = seatings;
        this.seekers = seekers;
        this.people = people;
        this.clock = clock;
    }

    /** One row of the list. */
    record Row(String number, String items, String until, String due, String address) {}

    @GetMapping("/offers")
    String list(Actor actor, Model model) {
        Instant now = clock.instant();
        List<Row> rows = seats.waitingFor(reviewer(actor)).stream()
                .filter(waiting -> !waiting.until().isBefore(now))
                .flatMap(waiting -> cases.of(waiting.number()).map(seeking -> row(waiting, seeking)).stream())
                .toList();
        model.addAttribute("crumbs", Crumb.trail("Offered to me"));
        model.addAttribute("title", title(rows.size()));
        model.addAttribute("rows", rows);
        return "seating/offers";
    }

    private static String title(int offers) {
        if (offers == 0) return "Nothing is offered to you now";
        return offers == 1 ? "1 case is offered to you" : offers + " cases are offered to you";
    }

    private static Row row(SeatTable.Waiting waiting, SeekingCase seeking) {
        int more = seeking.items().size() - 1;
        String first = seeking.items().getFirst().service();
        return new Row(
                seeking.number().value(),
                more == 0 ? first : first + ", and " + more + " more",
                DayWords.deadline(waiting.until()),
                DayWords.deadline(seeking.dueOn()),
                "/offers/" + seeking.number());
    }

    private static ReviewerId reviewer(Actor actor) {
        return new ReviewerId(UUID.fromString(actor.id()));
    }

    /** A case with which this reviewer has something to do. */
    private record Mine(SeekingCase seeking, Seating seating, OfferState state) {
        CaseNumber number() {
            return seeking.number();
        }
    }

    private Mine mine(Actor actor, String number) {
        SeekingCase seeking = CaseNumber.parse(number).flatMap(cases::of).orElseThrow(Written::absent);
        Seating seating = seatings.of(seeking.number());
        SeatKey seat = seating.of(reviewer(actor))
                .filter(key -> key.round() == seeking.round())
                .orElseThrow(Written::absent);
        return new Mine(seeking, seating, seating.offers(seat).state());
    }

    @GetMapping("/offers/{number}")
    String show(Actor actor, @PathVariable("number") String number, Model model) {
        Mine mine = mine(actor, number);
        return switch (mine.state()) {
            case OfferState.Taken _ -> "redirect:/desk/" + mine.number();
            case OfferState.Open _, OfferState.Free _ ->
                page(mine, OfferForm.empty(), UUID.randomUUID(), Optional.empty(), "", model);
        };
    }

    @PostMapping("/offers/{number}/accept")
    String accept(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        Mine mine = mine(actor, number);
        Sent sent = new Sent(values);
        Instant now = clock.instant();
        OfferForm form = OfferForm.of(sent, Attestation.asked(dispute(mine)));
        Optional<RefusalView> refusal =
                refusal(sent, command -> seatings.accept(mine.number(), form.attestation(now), actor, command, now));
        if (refusal.isEmpty()) return "redirect:/desk/" + mine.number();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(mine, form, sent.command().orElseGet(UUID::randomUUID), refusal, "", model);
    }

    @PostMapping("/offers/{number}/decline")
    String decline(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        Mine mine = mine(actor, number);
        Sent sent = new Sent(values);
        String reason = sent.value("reason");
        Instant now = clock.instant();
        Optional<RefusalView> refusal = refusal(
                sent,
                command -> sent.value("act").equals("recuse")
                        ? seatings.recuse(mine.number(), reason, actor, command, now)
                        : seatings.decline(mine.number(), reason, actor, command, now));
        if (refusal.isEmpty()) return "redirect:/offers";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(mine, OfferForm.empty(), sent.command().orElseGet(UUID::randomUUID), refusal, reason, model);
    }

    @GetMapping("/offers/{number}/recuse")
    String leave(Actor actor, @PathVariable("number") String number, Model model) {
        return leaving(mine(actor, number), UUID.randomUUID(), Optional.empty(), "", model);
    }

    @PostMapping("/offers/{number}/recuse")
    String recuse(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        Mine mine = mine(actor, number);
        Sent sent = new Sent(values);
        String reason = sent.value("reason");
        Optional<RefusalView> refusal =
                refusal(sent, command -> seatings.recuse(mine.number(), reason, actor, command, clock.instant()));
        if (refusal.isEmpty()) return "redirect:/offers";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return leaving(mine, sent.command().orElseGet(UUID::randomUUID), refusal, reason, model);
    }

    @FunctionalInterface
    private interface Giving {
        SeatingAnswer give(CommandId command);
    }

    private static Optional<RefusalView> refusal(Sent sent, Giving giving) {
        return sent.command()
                .map(CommandId::new)
                .map(giving::give)
                .map(SeatingRefusals::of)
                .orElse(Optional.of(SeatingRefusals.unnamed()));
    }

    private static String leaving(Mine mine, UUID command, Optional<RefusalView> refusal, String typed, Model model) {
        String number = mine.number().value();
        model.addAttribute("crumbs", Crumb.trail("Desk of " + number, "/desk/" + number, "Give the case back"));
        model.addAttribute("number", number);
        model.addAttribute("command", command.toString());
        model.addAttribute("refusal", refusal);
        model.addAttribute("typed", typed);
        return "seating/recuse";
    }

    private Dispute dispute(Mine mine) {
        return seekers.dispute(mine.seeking(), mine.seating().profile().orElseThrow(Written::absent));
    }

    private String page(
            Mine mine, OfferForm form, UUID command, Optional<RefusalView> refusal, String typed, Model model) {
        if (!(mine.state() instanceof OfferState.Open(var offer))) throw Written.absent();
        model.addAttribute(
                "offer",
                new OfferViewing(mine.seeking(), dispute(mine), people)
                        .of(DayWords.deadline(offer.until()), form, command));
        model.addAttribute("refusal", refusal);
        model.addAttribute("typed", typed);
        return "seating/offer";
    }
}
