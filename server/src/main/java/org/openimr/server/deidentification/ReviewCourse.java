package org.openimr.server.deidentification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.archive.deidentification.DecidedRedaction;
import org.openimr.archive.deidentification.ProposedRedaction;
import org.openimr.archive.deidentification.ProposedRedactions;
import org.openimr.archive.deidentification.PublicLetter;
import org.openimr.archive.deidentification.PublicLetter.Publication;
import org.openimr.archive.deidentification.RedactionReview;
import org.openimr.determination.Span;

/**
 * A review as far as its acts have brought it.
 *
 * @param work       decisions on the spans
 * @param closed     who said that everything is decided; empty while it is open
 * @param confirmed  others who confirmed since, in order
 * @param hands      accounts that decided a span or closed it: none of them confirms
 * @param sentBack   why it is open again
 * @param acts       how many there were, the beginning among them
 */
public record ReviewCourse(
        RedactionReview work,
        Optional<DecidedBy> closed,
        List<DecidedBy> confirmed,
        Set<String> hands,
        Optional<String> sentBack,
        int acts) {
    public ReviewCourse {
        confirmed = List.copyOf(confirmed);
        hands = Set.copyOf(hands);
    }

    static ReviewCourse begun(ProposedRedactions proposed) {
        return new ReviewCourse(proposed.review(), Optional.empty(), List.of(), Set.of(), Optional.empty(), 1);
    }

    /** Different persons who stand for it: who closed it, and who confirmed. */
    public int persons() {
        return (closed.isPresent() ? 1 : 0) + confirmed.size();
    }

    /** Whether that person closed or confirmed it as it is now. */
    public boolean isSignedBy(String person) {
        return closed.stream().anyMatch(by -> by.person().equals(person))
                || confirmed.stream().anyMatch(by -> by.person().equals(person));
    }

    /** Whether that person may confirm: closed by another, and never worked on by this one. */
    public boolean mayConfirm(String person) {
        return closed.isPresent() && !hands.contains(person) && !isSignedBy(person);
    }

    /** What the public would read; empty while spans are open. */
    public Optional<Publication> publication() {
        return switch (work.close()) {
            case RedactionReview.Closing.Closed(var reviewed) -> Optional.of(PublicLetter.of(reviewed));
            case RedactionReview.Closing.StillOpen _ -> Optional.empty();
        };
    }

    /** Why the act cannot be done now. */
    Optional<ReviewRefusal> objection(ReviewAct act) {
        return switch (act) {
            case ReviewAct.Begin _ -> Optional.of(ReviewRefusal.begun());
            case ReviewAct.TakeOut(var where, var _) ->
                onSpan(where, proposed(where).isPresent());
            case ReviewAct.Keep(var where, var why, var _) ->
                why.isBlank()
                        ? Optional.of(ReviewRefusal.noReason())
                        : onSpan(where, proposed(where).isPresent());
            case ReviewAct.Add(var where, var _, var _) ->
                onSpan(where, isInside(where) && proposed(where).isEmpty());
            case ReviewAct.Undo(var where, var _) -> onSpan(where, added(where).isPresent());
            case ReviewAct.Close _ -> toClose();
            case ReviewAct.Confirm(var by) -> toSign(by);
            case ReviewAct.SendBack(var why, var by) ->
                why.isBlank() ? Optional.of(ReviewRefusal.noReason()) : toSign(by);
        };
    }

    private Optional<ReviewRefusal> onSpan(Span where, boolean known) {
        if (closed.isPresent()) return Optional.of(ReviewRefusal.notOpen());
        return known ? Optional.empty() : Optional.of(ReviewRefusal.noSuchSpan(where.start(), where.end()));
    }

    private boolean isInside(Span where) {
        return where.start() < where.end()
                && where.end() <= work.proposed().text().length();
    }

    private Optional<ReviewRefusal> toClose() {
        if (closed.isPresent()) return Optional.of(ReviewRefusal.notOpen());
        return publication()
                .map(found -> switch (found) {
                    case Publication.Ready _ -> Optional.<ReviewRefusal>empty();
                    case Publication.Altered(var what) -> Optional.of(ReviewRefusal.altered(what));
                })
                .orElseGet(() -> Optional.of(ReviewRefusal.spansOpen(work.open().size())));
    }

    private Optional<ReviewRefusal> toSign(DecidedBy by) {
        if (closed.isEmpty()) return Optional.of(ReviewRefusal.notClosed());
        return mayConfirm(by.person()) ? Optional.empty() : Optional.of(ReviewRefusal.samePerson());
    }

    /** After an act to which there is no objection. */
    ReviewCourse after(ReviewAct act) {
        return switch (act) {
            case ReviewAct.Begin _ -> throw new IllegalArgumentException("a review begins once");
            case ReviewAct.TakeOut(var where, var by) ->
                worked(work.confirm(proposed(where).orElseThrow(), by), by);
            case ReviewAct.Keep(var where, var why, var by) ->
                worked(work.reject(proposed(where).orElseThrow(), why, by), by);
            case ReviewAct.Add(var where, var kind, var by) -> worked(work.add(where, kind, by), by);
            case ReviewAct.Undo(var where, var by) ->
                worked(without(added(where).orElseThrow()), by);
            case ReviewAct.Close(var by) ->
                new ReviewCourse(work, Optional.of(by), List.of(), with(by), Optional.empty(), acts + 1);
            case ReviewAct.Confirm(var by) -> {
                List<DecidedBy> more = new ArrayList<>(confirmed);
                more.add(by);
                yield new ReviewCourse(work, closed, more, hands, sentBack, acts + 1);
            }
            case ReviewAct.SendBack(var why, var _) ->
                new ReviewCourse(work, Optional.empty(), List.of(), hands, Optional.of(why), acts + 1);
        };
    }

    private ReviewCourse worked(RedactionReview next, DecidedBy by) {
        return new ReviewCourse(next, closed, confirmed, with(by), sentBack, acts + 1);
    }

    private RedactionReview without(DecidedRedaction undone) {
        return new RedactionReview(
                work.proposed(),
                work.decided().stream().filter(one -> !one.equals(undone)).toList());
    }

    private Set<String> with(DecidedBy by) {
        Set<String> more = new HashSet<>(hands);
        more.add(by.person());
        return more;
    }

    private Optional<ProposedRedaction> proposed(Span where) {
        return work.proposed().spans().stream()
                .filter(span -> span.where().equals(where))
                .findFirst();
    }

    private Optional<DecidedRedaction> added(Span where) {
        return work.decided().stream()
                .filter(one -> one instanceof DecidedRedaction.Added
                        && one.span().where().equals(where))
                .findFirst();
    }
}
