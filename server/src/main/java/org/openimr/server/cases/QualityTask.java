package org.openimr.server.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.quality.BlindReview;
import org.openimr.process.quality.Quality;
import org.openimr.process.quality.Waiting;
import org.openimr.process.review.ReviewWork;

/**
 * Something that waits for quality assurance, or for a reviewer who was asked to decide blind.
 *
 * @param since     when it began to wait
 * @param reviewer  who was asked; only of a blind review
 */
public record QualityTask(CaseNumber number, Kind kind, Instant since, Optional<UUID> reviewer) {
    /** What is waited for. */
    public enum Kind {
        RELEASE("Draft to release"),
        FIRST_LOOK("First look"),
        SECOND_LOOK("Second look"),
        SIGN_OFF("Medical director’s sign-off"),
        RETURN("Draft to return"),
        ASK_BLIND("Blind review: nobody is asked yet"),
        BLIND("Blind review");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** For a person. */
        public String title() {
            return title;
        }
    }

    static List<QualityTask> of(CaseNumber number, CaseState state, Instant at) {
        List<QualityTask> tasks = new ArrayList<>();
        Optional<ReviewWork> work = state.reviewersWork();
        if (work.isEmpty()) return tasks;
        Quality quality = work.get().quality();
        boolean draft = state instanceof InQualityReview;
        if (draft) tasks.add(new QualityTask(number, kind(quality.waiting()), at, Optional.empty()));
        boolean secret =
                draft || state.ruling().filter(ruling -> !isPublished(ruling)).isPresent();
        if (secret && quality.drawn().blindReview()) blind(number, quality, at).ifPresent(tasks::add);
        return tasks;
    }

    private static boolean isPublished(Ruling ruling) {
        return ruling.publishedAt().isPresent();
    }

    private static Optional<QualityTask> blind(CaseNumber number, Quality quality, Instant at) {
        Optional<BlindReview> asked = quality.blind();
        if (asked.isEmpty()) return Optional.of(new QualityTask(number, Kind.ASK_BLIND, at, Optional.empty()));
        UUID reviewer = asked.get().reviewer().reviewer().value();
        return asked.get().given().isPresent()
                ? Optional.empty()
                : Optional.of(new QualityTask(number, Kind.BLIND, at, Optional.of(reviewer)));
    }

    private static Kind kind(Optional<Waiting> waiting) {
        if (waiting.isEmpty()) return Kind.RELEASE;
        return switch (waiting.get()) {
            case FIRST_LOOK -> Kind.FIRST_LOOK;
            case SECOND_LOOK -> Kind.SECOND_LOOK;
            case SIGN_OFF -> Kind.SIGN_OFF;
            case RETURN -> Kind.RETURN;
        };
    }
}
