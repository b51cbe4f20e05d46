package org.openimr.panel.matching.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.matching.KeptRanking;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.matching.Ranked;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.RuleCheck;
import org.openimr.panel.matching.offer.OfferCommand.Accept;
import org.openimr.panel.matching.offer.OfferCommand.Decline;
import org.openimr.panel.matching.offer.OfferCommand.LetLapse;
import org.openimr.panel.matching.offer.OfferCommand.Offer;
import org.openimr.panel.matching.offer.OfferCommand.Reassign;
import org.openimr.panel.matching.offer.OfferCommand.Recuse;
import org.openimr.panel.matching.offer.OfferState.Free;
import org.openimr.panel.matching.offer.OfferState.Open;
import org.openimr.panel.matching.offer.OfferState.Taken;

/**
 * All offers of one case.
 *
 * @param events  what happened, oldest first
 */
public record Offers(CaseReference number, List<OfferEvent> events) {
    public Offers {
        events = List.copyOf(events);
    }

    /** Before the first. */
    public static Offers none(CaseReference number) {
        return new Offers(number, List.of());
    }

    private record On(OfferState state, OfferCommand command) {}

    /**
     * What comes of a command; nothing is changed by it.
     *
     * @throws IllegalArgumentException if an offer comes with the ranking of another case
     */
    public OfferDecision decide(OfferCommand command, MatchSettings settings) {
        return switch (new On(state(), command)) {
            case On(Free _, Offer offer) -> offer(offer, settings);
            case On(Free _, Accept _) -> refused(new OfferRefusal.NothingOffered());
            case On(Free _, Decline _) -> refused(new OfferRefusal.NothingOffered());
            case On(Free _, Recuse _) -> refused(new OfferRefusal.WithNobody());
            case On(Free _, Reassign _) -> refused(new OfferRefusal.WithNobody());
            case On(Free _, LetLapse _) -> refused(new OfferRefusal.NothingOffered());
            case On(Open open, Offer _) ->
                refused(new OfferRefusal.AlreadyOffered(open.offer().until()));
            case On(Open open, Accept accept) -> accept(open.offer(), accept);
            case On(Open open, Decline decline) -> decline(open.offer().reviewer(), decline);
            case On(Open open, Recuse recuse) -> recuse(open.offer().reviewer(), recuse);
            case On(Open open, Reassign reassign) -> reassign(open.offer().reviewer(), reassign);
            case On(Open open, LetLapse lapse) -> lapse(open.offer(), lapse.at());
            case On(Taken taken, Offer _) -> refused(new OfferRefusal.AlreadyTaken(taken.reviewer()));
            case On(Taken _, Accept _) -> refused(new OfferRefusal.NothingOffered());
            case On(Taken _, Decline _) -> refused(new OfferRefusal.NothingOffered());
            case On(Taken taken, Recuse recuse) -> recuse(taken.reviewer(), recuse);
            case On(Taken taken, Reassign reassign) -> reassign(taken.reviewer(), reassign);
            case On(Taken _, LetLapse _) -> refused(new OfferRefusal.NothingOffered());
        };
    }

    /** After one more event. */
    public Offers with(OfferEvent event) {
        List<OfferEvent> all = new ArrayList<>(events);
        all.add(event);
        return new Offers(number, all);
    }

    /** Where the case is now. */
    public OfferState state() {
        if (events.isEmpty()) return new Free();
        return switch (events.getLast()) {
            case OfferEvent.Offered offered -> new Open(offered);
            case OfferEvent.Accepted accepted -> new Taken(accepted.reviewer());
            case OfferEvent.Declined _ -> new Free();
            case OfferEvent.Recused _ -> new Free();
            case OfferEvent.Reassigned _ -> new Free();
            case OfferEvent.TimedOut _ -> new Free();
        };
    }

    /** Who declined or gave it back, with the last reason. Nobody of them is asked again unless staff says why. */
    public Map<ReviewerId, String> turnedDown() {
        Map<ReviewerId, String> reasons = new LinkedHashMap<>();
        for (OfferEvent event : events) {
            switch (event) {
                case OfferEvent.Declined declined -> reasons.put(declined.reviewer(), declined.reason());
                case OfferEvent.Recused recused -> reasons.put(recused.reviewer(), recused.reason());
                case OfferEvent.Offered _, OfferEvent.Accepted _, OfferEvent.Reassigned _, OfferEvent.TimedOut _ -> {}
            }
        }
        return reasons;
    }

    /** Whom the program proposes: the best of those who have not turned the case down. A person chooses. */
    public Optional<Ranked> proposal(Ranking ranking) {
        return ranking.bestBut(turnedDown().keySet());
    }

    private OfferDecision offer(Offer offer, MatchSettings settings) {
        Ranking ranking = offer.ranking();
        if (!ranking.number().equals(number))
            throw new IllegalArgumentException("the ranking of " + ranking.number() + " offers nothing of " + number);
        Optional<Ranked> chosen = ranking.ranked(offer.to());
        if (chosen.isEmpty()) {
            return refused(ranking.rejected(offer.to())
                    .<OfferRefusal>map(one -> new OfferRefusal.RulesNotPassed(offer.to(), one.failed()))
                    .orElseGet(() -> new OfferRefusal.NotInRanking(offer.to())));
        }
        if (offer.why().filter(why -> !why.isBlank()).isEmpty()) {
            String before = turnedDown().get(offer.to());
            if (before != null) return refused(new OfferRefusal.TurnedDownBefore(offer.to(), before));
            Optional<ReviewerId> first =
                    proposal(ranking).map(Ranked::reviewer).filter(best -> !best.equals(offer.to()));
            if (first.isPresent()) return refused(new OfferRefusal.ReasonNeeded(first.get()));
        }
        Instant until = offer.at().plus(Duration.ofHours(settings.offerHours().value()));
        return happened(new OfferEvent.Offered(
                offer.to(), offer.by(), KeptRanking.of(ranking), offer.why(), offer.at(), until));
    }

    private static OfferDecision accept(OfferEvent.Offered offer, Accept accept) {
        if (!accept.by().equals(offer.reviewer())) return refused(new OfferRefusal.NotTheirs(accept.by()));
        if (accept.at().isAfter(offer.until())) return refused(new OfferRefusal.Lapsed(offer.until()));
        List<RuleCheck> failed =
                accept.checks().stream().filter(check -> !check.passed()).toList();
        return failed.isEmpty()
                ? happened(new OfferEvent.Accepted(accept.by(), accept.attestation(), accept.at()))
                : refused(new OfferRefusal.RulesNotPassed(accept.by(), failed));
    }

    private static OfferDecision decline(ReviewerId asked, Decline decline) {
        if (!decline.by().equals(asked)) return refused(new OfferRefusal.NotTheirs(decline.by()));
        if (decline.reason().isBlank()) return refused(new OfferRefusal.NoReason());
        return happened(new OfferEvent.Declined(asked, decline.reason(), decline.at()));
    }

    private static OfferDecision recuse(ReviewerId with, Recuse recuse) {
        if (!recuse.by().equals(with)) return refused(new OfferRefusal.NotTheirs(recuse.by()));
        if (recuse.reason().isBlank()) return refused(new OfferRefusal.NoReason());
        return happened(new OfferEvent.Recused(with, recuse.reason(), recuse.at()));
    }

    private static OfferDecision reassign(ReviewerId from, Reassign reassign) {
        if (reassign.reason().isBlank()) return refused(new OfferRefusal.NoReason());
        return happened(new OfferEvent.Reassigned(from, reassign.by(), reassign.reason(), reassign.at()));
    }

    private static OfferDecision lapse(OfferEvent.Offered offer, Instant at) {
        return at.isAfter(offer.until())
                ? happened(new OfferEvent.TimedOut(offer.reviewer(), at))
                : refused(new OfferRefusal.NotLapsedYet(offer.until()));
    }

    private static OfferDecision happened(OfferEvent event) {
        return new OfferDecision.Happened(event);
    }

    private static OfferDecision refused(OfferRefusal reason) {
        return new OfferDecision.Refused(reason);
    }
}
