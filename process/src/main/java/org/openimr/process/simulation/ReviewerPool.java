package org.openimr.process.simulation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.determination.Priority;
import org.openimr.process.CaseState;
import org.openimr.process.docket.Docket;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.ReviewerId;

/**
 * The reviewers of each specialty: a fixed number of places for cases, and the cases that wait for one. Urgent cases
 * first, then who waits longest. Used by one thread, between the steps of the others.
 */
final class ReviewerPool {
    /** Cases that one reviewer has at a time; our choice. */
    static final int PLACES_OF_ONE_REVIEWER = 4;

    /** One of the cases that a reviewer can have at a time. */
    record Place(Specialty specialty, int number) {
        ReviewerId reviewer() {
            return People.reviewer(specialty, number / PLACES_OF_ONE_REVIEWER);
        }
    }

    private record Request(boolean urgent, Instant since, SimulatedCase by) {}

    private static final Comparator<Request> FIRST = Comparator.comparing(Request::urgent)
            .reversed()
            .thenComparing(Request::since)
            .thenComparingInt(request -> request.by().index());

    /** Places that come back in one step, in a fixed order. */
    static final Comparator<Place> ORDER =
            Comparator.comparing(Place::specialty).thenComparingInt(Place::number);

    /** The reviewers of one specialty. */
    private record Room(int places, Deque<Place> free, PriorityQueue<Request> waiting) {}

    private final Map<Specialty, Room> rooms = new EnumMap<>(Specialty.class);

    ReviewerPool(Scenario scenario) {
        for (Specialty specialty : Specialty.values()) {
            int count = placesFor(scenario, specialty);
            Deque<Place> all = new ArrayDeque<>();
            for (int number = 0; number < count; number++) all.add(new Place(specialty, number));
            rooms.put(specialty, new Room(count, all, new PriorityQueue<>(FIRST)));
        }
    }

    /** As many as are taken in ordinary times, and some more as the load leaves room; never under two reviewers. */
    private static int placesFor(Scenario scenario, Specialty specialty) {
        double perDay =
                scenario.arrivals().usualPerDay() * 5 / 7 * scenario.rates().eligible() * specialty.share();
        double taken = perDay * (Delay.REVIEW.mean() + HALF_A_NIGHT);
        return Math.max(2 * PLACES_OF_ONE_REVIEWER, (int) Math.ceil(taken / scenario.load()));
    }

    /** A place is taken from the evening before its reviewer accepts. */
    private static final double HALF_A_NIGHT = 0.4;

    void ask(SimulatedCase by) {
        Docket docket = by.state().filedDocket().orElseThrow();
        room(by.fate().specialty()).waiting().add(new Request(docket.priority() == Priority.EXPEDITED, by.since(), by));
    }

    void giveBack(Place place) {
        room(place.specialty()).free().add(place);
    }

    /** Gives free places to those who wait. */
    void assign(Instant at, Consumer<SimulatedCase> given) {
        for (Specialty specialty : Specialty.values()) {
            Deque<Place> places = room(specialty).free();
            PriorityQueue<Request> queue = room(specialty).waiting();
            List<Request> unserved = new ArrayList<>();
            while (!places.isEmpty() && !queue.isEmpty()) {
                Request first = queue.remove();
                SimulatedCase c = first.by();
                if (!c.waitsForReviewer()) continue;
                Set<ReviewerId> barred = barred(c.state());
                Optional<Place> place = places.stream()
                        .filter(one -> !barred.contains(one.reviewer()))
                        .findFirst();
                if (place.isEmpty()) {
                    unserved.add(first);
                    continue;
                }
                places.remove(place.get());
                c.give(place.get(), at);
                given.accept(c);
            }
            queue.addAll(unserved);
        }
    }

    /** Who decided it before it was sent back, and who sits on it now. */
    private static Set<ReviewerId> barred(CaseState state) {
        Stream<ReviewWork> before = state.filedDocket().stream()
                .flatMap(docket -> docket.setAside().stream())
                .map(ruling -> ruling.work());
        return Stream.concat(before, state.reviewersWork().stream())
                .flatMap(work -> work.seats().stream())
                .map(seat -> seat.reviewer().reviewer())
                .collect(Collectors.toSet());
    }

    private Room room(Specialty specialty) {
        return Objects.requireNonNull(rooms.get(specialty));
    }

    int places(Specialty specialty) {
        return room(specialty).places();
    }

    int taken(Specialty specialty) {
        return places(specialty) - room(specialty).free().size();
    }

    int waiting(Specialty specialty) {
        return (int) room(specialty).waiting().stream()
                .filter(request -> request.by().waitsForReviewer())
                .count();
    }
}
