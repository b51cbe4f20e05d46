package org.openimr.server.deidentification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.openimr.archive.PublishedId;
import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.archive.deidentification.Deidentifier;
import org.openimr.archive.deidentification.KnownValues;
import org.openimr.archive.deidentification.Lexicon;
import org.openimr.archive.deidentification.Mode;
import org.openimr.archive.deidentification.ProposedRedactions;
import org.openimr.archive.deidentification.PublicLetter.Publication;
import org.openimr.archive.deidentification.Substitute;
import org.openimr.archive.deidentification.Zip3Populations;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The reviews of letters that are not public yet. A review begins, every span is decided, a person closes it and as many
 * others as the settings ask confirm it; then the letter is in {@link ReviewedLetters}, and nowhere public before.
 */
public final class LetterReviews {
    static final Substitute SUBSTITUTE = Substitute.LABELLED;

    private final WaitingLetters waiting;
    private final ReviewActs acts;
    private final ReviewedLetters reviewed;
    private final Supplier<Lexicon> lexicon;
    private final KnownOfCases known;
    private final int persons;
    private final TransactionTemplate transaction;
    private final WhenReviewed whenReviewed;

    /** What follows when a review is finished. */
    public interface WhenReviewed {
        /** In the transaction in which it is finished. */
        void finished(WaitingLetter letter);

        /** After it. */
        void kept(WaitingLetter letter);
    }

    /**
     * @param lexicon  made when first asked for: it takes a moment
     * @param persons  different persons who stand for a public text, from 1
     */
    LetterReviews(
            JdbcClient jdbc,
            Supplier<Lexicon> lexicon,
            KnownOfCases known,
            int persons,
            TransactionTemplate transaction,
            WhenReviewed whenReviewed) {
        this.waiting = new WaitingLetters(jdbc);
        this.acts = new ReviewActs(jdbc);
        this.reviewed = new ReviewedLetters(jdbc);
        this.lexicon = lexicon;
        this.known = known;
        this.persons = persons;
        this.transaction = transaction;
        this.whenReviewed = whenReviewed;
    }

    /** What waits, the longest waiting first. */
    public List<WaitingLetters.Row> open(int limit) {
        return waiting.open(limit);
    }

    /** How many letters wait. */
    public long count() {
        return waiting.count();
    }

    /** Different persons who stand for a public text. */
    public int persons() {
        return persons;
    }

    /**
     * One letter and where its review stands.
     *
     * @param course    empty where nobody began
     * @param finished  the letter is public, or may be
     */
    public record Review(long number, WaitingLetter letter, Optional<ReviewCourse> course, boolean finished) {}

    /** That review, if there is one. */
    public Optional<Review> find(long review) {
        return waiting.get(review)
                .map(letter -> new Review(
                        review, letter, acts.course(review, letter, SUBSTITUTE), reviewed.isReviewed(review)));
    }

    /** The newest review of a case's letter; there is one from the moment the determination is issued. */
    public Optional<Review> ofCase(CaseNumber number) {
        return waiting.newestOfCase(PublishedId.of(number)).flatMap(this::find);
    }

    /** Proposes the spans of a letter, once; empty where that is done. */
    public Optional<ReviewRefusal> begin(long review, String person, Instant at) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Optional<WaitingLetter> found = waiting.locked(review);
            if (found.isEmpty()) return Optional.of(ReviewRefusal.absent());
            WaitingLetter letter = found.get();
            if (acts.course(review, letter, SUBSTITUTE).isPresent()) return Optional.of(ReviewRefusal.begun());
            acts.propose(review, propose(letter));
            acts.add(review, 1, new ReviewAct.Begin(new DecidedBy(person, at)));
            return Optional.<ReviewRefusal>empty();
        }));
    }

    private ProposedRedactions propose(WaitingLetter letter) {
        KnownValues values = switch (letter.origin()) {
            case CASE -> known.of(letter.id());
            case IMPORT -> KnownValues.none();
        };
        return new Deidentifier(lexicon.get(), Zip3Populations.none(), letter.mode(), SUBSTITUTE)
                .propose(letter.text(), values);
    }

    /**
     * Does these steps, all or none of them; empty where they are done.
     *
     * @param seen  acts of the review as the person saw it
     */
    public Optional<ReviewRefusal> act(long review, int seen, List<ReviewAct> steps) {
        List<WaitingLetter> finished = new ArrayList<>();
        Optional<ReviewRefusal> refusal = Objects.requireNonNull(transaction.execute(status -> {
            Optional<ReviewRefusal> why = once(review, seen, steps, finished);
            if (why.isPresent()) status.setRollbackOnly();
            return why;
        }));
        if (refusal.isEmpty()) finished.forEach(whenReviewed::kept);
        return refusal;
    }

    private Optional<ReviewRefusal> once(long review, int seen, List<ReviewAct> steps, List<WaitingLetter> finished) {
        Optional<WaitingLetter> found = waiting.locked(review);
        if (found.isEmpty()) return Optional.of(ReviewRefusal.absent());
        if (reviewed.isReviewed(review)) return Optional.of(ReviewRefusal.finished());
        Optional<ReviewCourse> begun = acts.course(review, found.get(), SUBSTITUTE);
        if (begun.isEmpty()) return Optional.of(ReviewRefusal.notBegun());
        ReviewCourse course = begun.get();
        if (course.acts() != seen) return Optional.of(ReviewRefusal.changed());
        for (ReviewAct step : steps) {
            Optional<ReviewRefusal> refusal = course.objection(step);
            if (refusal.isPresent()) return refusal;
            course = course.after(step);
            acts.add(review, course.acts(), step);
        }
        if (course.closed().isPresent() && course.persons() >= persons) {
            finish(review, found.get(), course, steps.getLast().by().at());
            finished.add(found.get());
        }
        return Optional.empty();
    }

    private void finish(long review, WaitingLetter letter, ReviewCourse course, Instant at) {
        switch (course.publication().orElseThrow()) {
            case Publication.Ready(var ready) -> reviewed.add(review, ready, CaliforniaTime.dayOf(at));
            case Publication.Altered(var what) ->
                throw new IllegalStateException("closed, and yet the letter decides otherwise: " + what);
        }
        whenReviewed.finished(letter);
    }

    /** By which rule this program's own determinations are made public. */
    static Mode modeOfCases() {
        return Mode.STATE_PRACTICE;
    }
}
