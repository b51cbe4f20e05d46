package org.openimr.process.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openimr.process.quality.Quality;

/**
 * The work of the reviewers of one case.
 *
 * @param seats          one for each reviewer, in the order in which they took the case; at least one
 * @param approved       how many reviewers may sit: 1, or as the Administrative Director approved
 * @param asked          a request for more reviewers that is not answered
 * @param returnReasons  why quality assurance returned the draft last; empty if it did not
 * @param questions      to the parties, in order
 * @param quality        what quality assurance did with the draft
 */
public record ReviewWork(
        List<Seat> seats,
        int approved,
        Optional<PanelRequest> asked,
        List<String> returnReasons,
        List<PartyQuestion> questions,
        Quality quality) {
    public ReviewWork {
        seats = List.copyOf(seats);
        returnReasons = List.copyOf(returnReasons);
        questions = List.copyOf(questions);
        if (seats.isEmpty()) throw new IllegalArgumentException("a review has a reviewer");
        if (approved < 1) throw new IllegalArgumentException("at least one reviewer sits");
    }

    /** Begun by one reviewer. */
    public static ReviewWork of(ReviewerAssignment reviewer) {
        return new ReviewWork(List.of(Seat.of(reviewer)), 1, Optional.empty(), List.of(), List.of(), Quality.nothing());
    }

    /** The seat of the reviewer whose account that is. */
    public Optional<Seat> seatOf(String accountId) {
        return seats.stream()
                .filter(seat -> seat.reviewer().reviewer().isAccount(accountId))
                .findFirst();
    }

    /** The seat of that reviewer. */
    public Optional<Seat> seatOf(ReviewerId reviewer) {
        return seats.stream()
                .filter(seat -> seat.reviewer().reviewer().equals(reviewer))
                .findFirst();
    }

    /** Whether that reviewer has a seat. */
    public boolean seats(ReviewerId reviewer) {
        return seatOf(reviewer).isPresent();
    }

    /** Seats that the Administrative Director approved and nobody took yet. */
    public int vacant() {
        return Math.max(0, approved - seats.size());
    }

    /** Whether every approved seat is taken and every draft is handed over. */
    public boolean isComplete() {
        return vacant() == 0
                && seats.stream().allMatch(seat -> seat.submittedAt().isPresent());
    }

    public ReviewWork joinedBy(ReviewerAssignment reviewer) {
        List<Seat> more = new ArrayList<>(seats);
        more.add(Seat.of(reviewer));
        return new ReviewWork(more, approved, asked, returnReasons, questions, quality);
    }

    /** Without the seat of one reviewer, and without what quality assurance did; empty where nobody is left. */
    public Optional<ReviewWork> leftBy(ReviewerId reviewer) {
        List<Seat> staying = seats.stream()
                .filter(seat -> !seat.reviewer().reviewer().equals(reviewer))
                .toList();
        return staying.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewWork(staying, approved, asked, returnReasons, questions, Quality.nothing()));
    }

    /** With the seat of one reviewer changed. */
    public ReviewWork with(ReviewerId reviewer, UnaryOperator<Seat> change) {
        List<Seat> next = seats.stream()
                .map(seat -> seat.reviewer().reviewer().equals(reviewer) ? change.apply(seat) : seat)
                .toList();
        return new ReviewWork(next, approved, asked, returnReasons, questions, quality);
    }

    public ReviewWork asking(PanelRequest request) {
        return new ReviewWork(seats, approved, Optional.of(request), returnReasons, questions, quality);
    }

    /** With the answer to a request for more reviewers: how many may sit now. */
    public ReviewWork approved(int reviewers) {
        return new ReviewWork(seats, reviewers, Optional.empty(), returnReasons, questions, quality);
    }

    /** Returned to every reviewer with reasons. */
    public ReviewWork returned(List<String> reasons) {
        return new ReviewWork(
                seats.stream().map(Seat::reopened).toList(), approved, asked, reasons, questions, quality);
    }

    public ReviewWork asking(PartyQuestion question) {
        List<PartyQuestion> more = new ArrayList<>(questions);
        more.add(question);
        return new ReviewWork(seats, approved, asked, returnReasons, more, quality);
    }

    public ReviewWork answered(int question, PartyQuestion.Answer answer) {
        List<PartyQuestion> next = questions.stream()
                .map(one -> one.number() == question ? one.answered(answer) : one)
                .toList();
        return new ReviewWork(seats, approved, asked, returnReasons, next, quality);
    }

    /** With what quality assurance did in its next form. */
    public ReviewWork quality(Quality next) {
        return new ReviewWork(seats, approved, asked, returnReasons, questions, next);
    }

    /** Whether that reviewer had a part in the case: a seat, or a decision without sight of the others'. */
    public boolean hadPart(ReviewerId reviewer) {
        return seats(reviewer)
                || quality.blind()
                        .filter(review -> review.reviewer().reviewer().equals(reviewer))
                        .isPresent();
    }
}
