package org.openimr.server.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.determination.CaseNumber;
import org.openimr.server.deidentification.LetterReviews;
import org.openimr.server.deidentification.LetterReviews.Review;
import org.openimr.server.deidentification.ReviewAct;
import org.openimr.server.deidentification.ReviewCourse;
import org.openimr.server.deidentification.ReviewRefusal;
import org.springframework.stereotype.Component;

/** Plays the persons who review the de-identification of fictional letters: the first takes every span out, others confirm. */
@Component
public final class DemoReviews {
    private final LetterReviews reviews;

    DemoReviews(LetterReviews reviews) {
        this.reviews = reviews;
    }

    /** One more person stands for the public text of the case's letter; nothing where enough did. */
    public void sign(CaseNumber number, String person, Instant at) {
        long review = of(number).number();
        if (of(number).course().isEmpty()) done(reviews.begin(review, person, at));
        Review found = of(number);
        ReviewCourse course = found.course().orElseThrow();
        if (found.finished() || course.isSignedBy(person)) return;
        DecidedBy by = new DecidedBy(person, at);
        List<ReviewAct> steps = new ArrayList<>();
        if (course.closed().isPresent()) {
            steps.add(new ReviewAct.Confirm(by));
        } else {
            course.work().open().forEach(span -> steps.add(new ReviewAct.TakeOut(span.where(), by)));
            steps.add(new ReviewAct.Close(by));
        }
        done(reviews.act(review, course.acts(), steps));
    }

    private Review of(CaseNumber number) {
        return reviews.ofCase(number)
                .orElseThrow(() -> new IllegalStateException("no letter of " + number + " waits for its review"));
    }

    private static void done(Optional<ReviewRefusal> refusal) {
        if (refusal.isPresent())
            throw new IllegalStateException("the demonstration's own review was refused: " + refusal.get());
    }
}
