package org.openimr.server.pages.deidentification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openimr.archive.deidentification.Confidence;
import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.archive.deidentification.DecidedRedaction;
import org.openimr.archive.deidentification.Identifier;
import org.openimr.archive.deidentification.Mode;
import org.openimr.archive.deidentification.ProposedRedaction;
import org.openimr.archive.deidentification.PublicLetter;
import org.openimr.archive.deidentification.RedactionReview;
import org.openimr.archive.deidentification.ReviewedRedactions;
import org.openimr.server.deidentification.LetterReviews.Review;
import org.openimr.server.deidentification.ReviewCourse;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.Written;

/**
 * Lays out one letter in review.
 *
 * @param name     of a person of the staff
 * @param persons  who have to stand for a public text
 * @param typed    what was sent and not done, to be shown again
 */
record ReviewViewing(Function<UUID, Optional<String>> name, int persons, String person, Optional<ReviewForm> typed) {
    /** How an import names a document that came by a pipe. */
    private static final String STANDARD_INPUT = "-";

    private static final Pattern WITH_FIGURES = Pattern.compile("[^\\s\\[\\]]*\\d[^\\s\\[\\]]*");
    private static final Pattern AT_THE_END = Pattern.compile("[.,;:)]+$");
    private static final int MOST_STAY = 400;

    ReviewView of(Review review) {
        Optional<ReviewCourse> course = review.course();
        List<ReviewView.Row> rows = course.map(this::rows).orElseGet(List::of);
        Optional<ReviewedRedactions> asIs = course.map(ReviewViewing::asDecidedSoFar);
        String preview = asIs.map(ReviewedRedactions::redactedText).orElse("");
        return new ReviewView(
                Crumb.trail(
                        "De-identification",
                        "/deidentification",
                        review.letter().id().value()),
                review.number(),
                review.letter().id().value(),
                origin(review),
                rule(review.letter().mode()),
                state(review),
                next(review),
                course.map(ReviewCourse::acts).orElse(0),
                course.isPresent(),
                !review.finished()
                        && course.isPresent()
                        && course.get().closed().isEmpty(),
                !review.finished()
                        && course.filter(its -> its.mayConfirm(person)).isPresent(),
                course.map(ReviewViewing::progress).orElse(""),
                course.map(its -> pieces(its, rows)).orElseGet(List::of),
                rows,
                Arrays.stream(Identifier.values()).map(ReviewViewing::kind).toList(),
                preview,
                asIs.flatMap(ReviewViewing::warning).orElse(""),
                staying(preview),
                course.map(this::history).orElseGet(List::of));
    }

    static String rule(Mode mode) {
        return switch (mode) {
            case STATE_PRACTICE ->
                "State practice: names, numbers of claims and files, birth dates and addresses go; other dates, ages and"
                        + " the case number stay (Lab. Code 4610.6(m))";
            case SAFE_HARBOR ->
                "Safe Harbor, 45 CFR 164.514(b)(2): the eighteen identifiers go, the case number and all of a date but"
                        + " the year among them";
        };
    }

    private static String origin(Review review) {
        return switch (review.letter().origin()) {
            case CASE -> "A determination of this organization; what its case file knows of persons was sought in it.";
            case IMPORT ->
                "Imported from " + source(review.letter().name()) + "; no case file is known, so look twice.";
        };
    }

    private static String source(String name) {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }

    private String state(Review review) {
        if (review.finished()) return "Reviewed";
        return review.course()
                .map(course -> course.closed().isPresent() ? "Closed, waits for another person" : "In review")
                .orElse("Waits for its review");
    }

    private String next(Review review) {
        if (review.finished())
            return switch (review.letter().origin()) {
                case CASE -> "Its case can be published with this text.";
                case IMPORT -> "It is public, with this text.";
            };
        if (review.course().isEmpty()) return "Begin: the program proposes what has to go, and you decide every span.";
        ReviewCourse course = review.course().get();
        if (course.closed().isEmpty())
            return "Decide every span, add what was missed, read what the public will read, then close the review.";
        int missing = persons - course.persons();
        String others = DayWords.count(missing, "more person", "more persons");
        return course.mayConfirm(person)
                ? "Read what the public will read, and confirm it or send it back."
                : "You worked on this letter or confirmed it: " + others + " must read and confirm it.";
    }

    private static String progress(ReviewCourse course) {
        int all = course.work().proposed().spans().size();
        if (all == 0) return "The program proposes nothing in this letter. Read it, and add what identifies somebody.";
        int decided = all - course.work().open().size();
        return decided + " of " + DayWords.count(all, "proposed span is", "proposed spans are") + " decided";
    }

    private List<ReviewView.Row> rows(ReviewCourse course) {
        List<ProposedRedaction> added = course.work().decided().stream()
                .filter(one -> one instanceof DecidedRedaction.Added)
                .map(DecidedRedaction::span)
                .toList();
        List<ProposedRedaction> all = Stream.concat(course.work().proposed().spans().stream(), added.stream())
                .sorted(Comparator.comparingInt(span -> span.where().start()))
                .toList();
        List<ReviewView.Row> rows = new ArrayList<>();
        for (ProposedRedaction span : all) rows.add(row(course, span, rows.size() + 1, added.contains(span)));
        return rows;
    }

    private ReviewView.Row row(ReviewCourse course, ProposedRedaction span, int number, boolean added) {
        String choice = typed.map(form -> form.choice(span.where()))
                .filter(chosen -> !chosen.isEmpty())
                .orElseGet(() -> ReviewForm.decided(course, span));
        String reason = typed.map(form -> form.reason(span.where()))
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> ReviewForm.reasonOf(course, span));
        String told = span.reason().told();
        return new ReviewView.Row(
                number,
                ReviewForm.key(span.where()),
                course.work().proposed().words(span).replaceAll("\\s+", " "),
                span.kind().word(),
                added ? told : told + "; " + sure(span.confidence()),
                span.replacement().isEmpty() ? "nothing" : span.replacement(),
                choice,
                reason,
                added);
    }

    private static String sure(Confidence confidence) {
        return switch (confidence) {
            case CERTAIN -> "certain";
            case LIKELY -> "likely";
            case POSSIBLE -> "possible";
        };
    }

    /** Where marks overlap the first one marks the words; both have their row. */
    private static List<ReviewView.Piece> pieces(ReviewCourse course, List<ReviewView.Row> rows) {
        String text = course.work().proposed().text();
        List<ReviewView.Piece> pieces = new ArrayList<>();
        int done = 0;
        for (ReviewView.Row row : rows) {
            int dash = row.key().indexOf('-');
            int start = Integer.parseInt(row.key().substring(0, dash));
            int end = Integer.parseInt(row.key().substring(dash + 1));
            if (start < done) continue;
            if (start > done) pieces.add(new ReviewView.Piece(text.substring(done, start), 0, ""));
            String css = row.choice().isEmpty() ? "open" : row.choice();
            pieces.add(new ReviewView.Piece(text.substring(start, end), row.number(), css));
            done = end;
        }
        if (done < text.length()) pieces.add(new ReviewView.Piece(text.substring(done), 0, ""));
        return pieces;
    }

    /** As if everything that is open went. */
    private static ReviewedRedactions asDecidedSoFar(ReviewCourse course) {
        DecidedBy preview = new DecidedBy("preview", Instant.EPOCH);
        RedactionReview work = course.work();
        for (ProposedRedaction span : course.work().open()) work = work.confirm(span, preview);
        return new ReviewedRedactions(work.proposed(), work.decided());
    }

    private static Optional<String> warning(ReviewedRedactions asIs) {
        return switch (PublicLetter.of(asIs)) {
            case PublicLetter.Publication.Ready _ -> Optional.empty();
            case PublicLetter.Publication.Altered(var what) -> Optional.of(what);
        };
    }

    private static List<String> staying(String preview) {
        Set<String> words = new LinkedHashSet<>();
        WITH_FIGURES.matcher(preview).results().forEach(found -> {
            String word = AT_THE_END.matcher(found.group()).replaceFirst("");
            if (words.size() < MOST_STAY && !word.isEmpty()) words.add(word);
        });
        return List.copyOf(words);
    }

    private List<String> history(ReviewCourse course) {
        List<String> history = new ArrayList<>();
        course.sentBack().ifPresent(why -> history.add("Sent back: " + why));
        course.closed().ifPresent(by -> history.add("Closed by " + who(by)));
        course.confirmed().forEach(by -> history.add("Confirmed by " + who(by)));
        return history;
    }

    private String who(DecidedBy by) {
        return Written.identifier(by.person()).flatMap(name).orElse("an account that is gone") + ", "
                + DayWords.of(by.at());
    }

    private static ReviewView.Choice kind(Identifier kind) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new ReviewView.Choice(kind.name(), word);
    }
}
