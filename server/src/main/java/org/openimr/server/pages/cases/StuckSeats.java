package org.openimr.server.pages.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.register.Lapse;
import org.openimr.panel.seating.Seating;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.pages.DayWords;
import org.openimr.server.panel.register.RegisterWatch;
import org.openimr.server.panel.seating.SeatTable;
import org.openimr.server.panel.seating.Seatings;
import org.springframework.stereotype.Component;

/** Cases that stand still because of a reviewer's seat, for those who find reviewers. Worked out anew with each look. */
@Component
final class StuckSeats {
    private final RegisterWatch watch;
    private final SeatTable seats;
    private final Seatings seatings;
    private final SeekingCases cases;

    StuckSeats(RegisterWatch watch, SeatTable seats, Seatings seatings, SeekingCases cases) {
        this.watch = watch;
        this.seats = seats;
        this.seatings = seatings;
        this.cases = cases;
    }

    /** One of them, and what must happen. */
    record Stuck(CaseNumber number, String act) {}

    List<Stuck> of(Actor reader, Instant now) {
        if (!Authority.maySee(Authority.View.MATCHING).contains(reader.role())) return List.of();
        List<Stuck> stuck = new ArrayList<>();
        watch.lapsed(now)
                .forEach(lapsed ->
                        lapsed.openCases().forEach(number -> stuck.add(new Stuck(number, lapsed(lapsed.lapses())))));
        for (CaseNumber number : seats.withoutOffer()) {
            cases.of(number).flatMap(this::unseated).ifPresent(act -> stuck.add(new Stuck(number, act)));
        }
        return stuck;
    }

    private static String lapsed(List<Lapse> lapses) {
        return "The reviewer’s file does not hold, so nothing is signed: "
                + lapses.stream()
                        .map(lapse -> lapse.what() + ": " + lapse.cause().printed()
                                + lapse.since()
                                        .map(day -> ", since " + DayWords.of(day))
                                        .orElse(""))
                        .collect(Collectors.joining("; "))
                + ". Mend the file, or take the case back.";
    }

    private Optional<String> unseated(SeekingCase seeking) {
        Seating seating = seatings.of(seeking.number());
        List<OfferEvent> steps = seating.offers(seating.sought(seeking.round())).events();
        if (seeking.vacant() == 0 || steps.isEmpty()) return Optional.empty();
        return switch (steps.getLast()) {
            case OfferEvent.Declined _ -> Optional.of("The offer was declined. Offer the case to another reviewer.");
            case OfferEvent.TimedOut _ ->
                Optional.of("The offer was not answered in time. Offer the case to another reviewer.");
            case OfferEvent.Recused _ -> Optional.of("The reviewer gave the case back. Offer it to another reviewer.");
            case OfferEvent.Reassigned _ -> Optional.of("The case was taken back. Offer it to another reviewer.");
            case OfferEvent.Offered _, OfferEvent.Accepted _ -> Optional.empty();
        };
    }
}
