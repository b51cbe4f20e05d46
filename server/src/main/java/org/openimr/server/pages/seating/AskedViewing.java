package org.openimr.server.pages.seating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.panel.matching.KeptRanking;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.seating.SeatKey;
import org.openimr.panel.seating.Seating;
import org.openimr.panel.seating.SeatingEvent.SeatMoved;
import org.openimr.server.pages.DayWords;

/** Lays out whoever was asked before, seat by seat, and why this one. */
record AskedViewing(People people, SoughtCase sought) {
    List<AskedView> of() {
        Map<SeatKey, List<AskedView.Step>> steps = new LinkedHashMap<>();
        int offers = 0;
        for (var event : sought.seating().events()) {
            if (!(event instanceof SeatMoved moved)) continue;
            if (moved.step() instanceof OfferEvent.Offered) offers++;
            steps.computeIfAbsent(moved.seat(), _ -> new ArrayList<>()).add(step(moved.step(), offers));
        }
        return steps.entrySet().stream()
                .map(entry -> new AskedView(title(entry.getKey(), steps.size() > 1), entry.getValue()))
                .toList();
    }

    /** The offer that was made as the so-manieth of a case, from 1. */
    static Optional<OfferEvent.Offered> offer(Seating seating, int ordinal) {
        return seating.events().stream()
                .flatMap(event -> event instanceof SeatMoved moved && moved.step() instanceof OfferEvent.Offered offered
                        ? java.util.stream.Stream.of(offered)
                        : java.util.stream.Stream.empty())
                .skip(ordinal - 1L)
                .findFirst();
    }

    private static String title(SeatKey seat, boolean several) {
        if (!several) return "";
        String of =
                seat.round() == 0 ? "" : seat.round() == 1 ? ", after the remand" : ", after remand " + seat.round();
        return "Seat " + seat.number() + of;
    }

    private AskedView.Step step(OfferEvent step, int offers) {
        String name = people.reviewer(step.reviewer());
        String words = switch (step) {
            case OfferEvent.Offered offered ->
                "Offered to " + name + rank(offered) + " by " + people.staff(offered.by()) + ", until "
                        + DayWords.of(offered.until()) + "."
                        + offered.why().map(why -> " Reason: " + why).orElse("");
            case OfferEvent.Accepted _ -> name + " accepted, with an attestation of every line.";
            case OfferEvent.Declined declined -> name + " declined: " + declined.reason();
            case OfferEvent.Recused recused -> name + " gave it back: " + recused.reason();
            case OfferEvent.Reassigned taken ->
                "Taken from " + name + " by " + people.staff(taken.by()) + ": " + taken.reason();
            case OfferEvent.TimedOut _ -> name + " did not answer in time.";
        };
        return new AskedView.Step(
                DayWords.of(step.at()),
                words,
                step instanceof OfferEvent.Offered ? sought.address() + "/offers/" + offers : "");
    }

    private static String rank(OfferEvent.Offered offered) {
        long ranked = offered.ranking().candidates().stream()
                .filter(one -> one.rank().isPresent())
                .count();
        OptionalInt rank = offered.ranking()
                .of(offered.reviewer())
                .map(KeptRanking.Looked::rank)
                .orElse(OptionalInt.empty());
        return rank.isPresent() ? " (number " + rank.getAsInt() + " of " + ranked + ")" : "";
    }
}
