package org.openimr.panel.seating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.matching.offer.OfferDecision;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.matching.offer.OfferState;
import org.openimr.panel.matching.offer.Offers;
import org.openimr.panel.rules.Concern;
import org.openimr.panel.rules.WaysJudged;
import org.openimr.panel.seating.SeatingCommand.Describe;
import org.openimr.panel.seating.SeatingCommand.Judge;
import org.openimr.panel.seating.SeatingCommand.OnSeat;
import org.openimr.panel.seating.SeatingDecision.Happened;
import org.openimr.panel.seating.SeatingDecision.Refused;
import org.openimr.panel.seating.SeatingEvent.ConcernJudged;
import org.openimr.panel.seating.SeatingEvent.DisputeDescribed;
import org.openimr.panel.seating.SeatingEvent.SeatMoved;

/**
 * The reviewers of one case, sought and found.
 *
 * @param events  what happened, oldest first
 */
public record Seating(CaseReference number, List<SeatingEvent> events) {
    public Seating {
        events = List.copyOf(events);
    }

    /** Before anything happened. */
    public static Seating none(CaseReference number) {
        return new Seating(number, List.of());
    }

    /**
     * A seat that was taken.
     *
     * @param ordinal  from 1, over the whole case: the first who took one, the second, ...
     * @param took     with the attestation
     */
    public record Taken(SeatKey seat, int ordinal, OfferEvent.Accepted took) {
        public ReviewerId reviewer() {
            return took.reviewer();
        }
    }

    /** After one more event. */
    public Seating with(SeatingEvent event) {
        List<SeatingEvent> all = new ArrayList<>(events);
        all.add(event);
        return new Seating(number, all);
    }

    /** What the dispute asks, as it was said last; empty before anyone said it. */
    public Optional<DisputeProfile> profile() {
        return events.stream()
                .filter(DisputeDescribed.class::isInstance)
                .map(event -> ((DisputeDescribed) event).profile())
                .reduce((_, last) -> last);
    }

    /** What was judged, the last on each way, in the order in which they were first judged. */
    public List<Judgment> judgments() {
        Map<Concern, Judgment> last = new LinkedHashMap<>();
        for (SeatingEvent event : events) {
            if (event instanceof ConcernJudged judged)
                last.put(judged.judgment().concern(), judged.judgment());
        }
        return List.copyOf(last.values());
    }

    /** The ways that were judged, each by the last judgment. */
    public WaysJudged judged() {
        return new WaysJudged(ways(Judgment::isTie), ways(judgment -> !judgment.isTie()));
    }

    private Set<Concern> ways(Predicate<Judgment> found) {
        return judgments().stream().filter(found).map(Judgment::concern).collect(Collectors.toUnmodifiableSet());
    }

    /** The offers of one seat; none before the first. */
    public Offers offers(SeatKey seat) {
        return seats().getOrDefault(seat, Offers.none(number));
    }

    /** Every seat that was ever offered, in order. */
    public Map<SeatKey, Offers> seats() {
        Map<SeatKey, Offers> seats = new TreeMap<>();
        for (SeatingEvent event : events) {
            if (event instanceof SeatMoved moved)
                seats.merge(
                        moved.seat(), Offers.none(number).with(moved.step()), (before, _) -> before.with(moved.step()));
        }
        return seats;
    }

    /** Every seat that was ever taken, in the order in which that was. */
    public List<Taken> everTaken() {
        List<Taken> taken = new ArrayList<>();
        for (SeatingEvent event : events) {
            if (event instanceof SeatMoved moved && moved.step() instanceof OfferEvent.Accepted accepted)
                taken.add(new Taken(moved.seat(), taken.size() + 1, accepted));
        }
        return List.copyOf(taken);
    }

    /** Who has a seat now, of that round. */
    public List<Taken> sitting(int round) {
        return seats().entrySet().stream()
                .filter(seat -> seat.getKey().round() == round)
                .filter(seat -> seat.getValue().state() instanceof OfferState.Taken)
                .map(seat -> everTaken().stream()
                        .filter(taken -> taken.seat().equals(seat.getKey()))
                        .reduce((_, last) -> last)
                        .orElseThrow())
                .toList();
    }

    /** The seat that is sought in that round: the first that nobody has taken. */
    public SeatKey sought(int round) {
        int number = 1;
        while (offers(new SeatKey(round, number)).state() instanceof OfferState.Taken) number++;
        return new SeatKey(round, number);
    }

    /** The seat that this reviewer has, or was asked to take and may still answer for; of several the last. */
    public Optional<SeatKey> of(ReviewerId reviewer) {
        return seats().entrySet().stream()
                .filter(seat -> isWith(seat.getValue().state(), reviewer))
                .map(Map.Entry::getKey)
                .reduce((_, last) -> last);
    }

    private static boolean isWith(OfferState state, ReviewerId reviewer) {
        return switch (state) {
            case OfferState.Free _ -> false;
            case OfferState.Open open -> open.offer().reviewer().equals(reviewer);
            case OfferState.Taken taken -> taken.reviewer().equals(reviewer);
        };
    }

    /** Whether that reviewer took the case at any time, and still has the seat. */
    public boolean isSeated(ReviewerId reviewer) {
        return of(reviewer)
                .filter(seat -> offers(seat).state() instanceof OfferState.Taken)
                .isPresent();
    }

    /** What comes of a command; nothing is changed by it. */
    public SeatingDecision decide(SeatingCommand command, MatchSettings settings) {
        Optional<Instant> last = events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.getLast().at());
        Instant at = at(command);
        if (last.filter(at::isBefore).isPresent())
            return refused(new SeatingRefusal.BeforeWhatItFollows(at, last.get()));
        return switch (command) {
            case Describe describe -> describe(describe);
            case Judge judge -> judge(judge.judgment());
            case OnSeat step -> onSeat(step, settings);
        };
    }

    private static Instant at(SeatingCommand command) {
        return switch (command) {
            case Describe describe -> describe.at();
            case Judge judge -> judge.judgment().at();
            case OnSeat step -> step.step().at();
        };
    }

    private SeatingDecision describe(Describe command) {
        return profile().filter(command.profile()::equals).isPresent()
                ? refused(new SeatingRefusal.NothingChanged())
                : new Happened(new DisputeDescribed(command.profile(), command.by(), command.at()));
    }

    private SeatingDecision judge(Judgment judgment) {
        if (judgment.reason().isBlank()) return refused(new SeatingRefusal.JudgedWithoutReason());
        boolean same = judgments().stream()
                .anyMatch(before -> before.concern().equals(judgment.concern())
                        && before.isTie() == judgment.isTie()
                        && before.reason().equals(judgment.reason()));
        return same ? refused(new SeatingRefusal.NothingChanged()) : new Happened(new ConcernJudged(judgment));
    }

    private SeatingDecision onSeat(OnSeat command, MatchSettings settings) {
        if (profile().isEmpty()) return refused(new SeatingRefusal.NotDescribed());
        return switch (offers(command.seat()).decide(command.step(), settings)) {
            case OfferDecision.Happened happened -> new Happened(new SeatMoved(command.seat(), happened.event()));
            case OfferDecision.Refused refused -> refused(new SeatingRefusal.OfTheOffer(refused.reason()));
        };
    }

    private static SeatingDecision refused(SeatingRefusal reason) {
        return new Refused(reason);
    }
}
