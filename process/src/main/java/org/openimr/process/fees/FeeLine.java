package org.openimr.process.fees;

import static org.openimr.process.fees.BilledReview.Degree.OTHER;

import java.util.Locale;
import org.openimr.determination.Priority;

/** One line of a schedule. Names are permanent: settings are keyed on them. */
public enum FeeLine {
    REGULAR("a regular review"),
    REGULAR_TWO_REVIEWERS("a regular review by two reviewers"),
    REGULAR_OTHER_DEGREE("a regular review by a reviewer with another degree"),
    REGULAR_OTHER_DEGREE_TWO_REVIEWERS("a regular review by two reviewers with another degree"),
    REGULAR_PHARMACY_ONLY("a regular review of drugs only"),
    EXPEDITED("an expedited review"),
    EXPEDITED_TWO_REVIEWERS("an expedited review by two reviewers"),
    EXPEDITED_OTHER_DEGREE("an expedited review by a reviewer with another degree"),
    EXPEDITED_OTHER_DEGREE_TWO_REVIEWERS("an expedited review by two reviewers with another degree"),
    MORE_THAN_TWO_REVIEWERS("a review by more than two reviewers"),
    ENDED_BEFORE_REVIEWER("a review that ended before a reviewer had it"),
    ENDED_AFTER_REVIEWER("a regular review that ended after a reviewer had it"),
    ENDED_AFTER_REVIEWER_PHARMACY_ONLY("a regular review of drugs only that ended after a reviewer had it"),
    ENDED_AFTER_REVIEWER_EXPEDITED("an expedited review that ended after a reviewer had it");

    private final String words;
    private final String setting;

    FeeLine(String words) {
        this.words = words;
        this.setting = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Words that follow "the fee for". */
    public String words() {
        return words;
    }

    /** The setting for this line of a period: "fees.2014.regular-pharmacy-only". */
    String key(String period) {
        return "fees." + period + "." + setting;
    }

    /** The line of a schedule that knows degrees and nothing of drugs. */
    static FeeLine byDegree(BilledReview review) {
        return of(review, review.degree() == OTHER, false);
    }

    /** The line of a schedule that knows drugs and nothing of degrees. */
    static FeeLine byPharmacy(BilledReview review) {
        return of(review, false, review.pharmacyOnly());
    }

    /** The line of a schedule that is flat: drugs or not, whatever the degree. */
    static FeeLine flat(BilledReview review) {
        return of(review, false, false);
    }

    private static FeeLine of(BilledReview review, boolean otherDegree, boolean pharmacyOnly) {
        boolean expedited = review.priority() == Priority.EXPEDITED;
        return switch (review.course()) {
            case ENDED_BEFORE_REVIEWER -> ENDED_BEFORE_REVIEWER;
            case ENDED_AFTER_REVIEWER -> endedAfterReviewer(expedited, pharmacyOnly);
            case DECIDED -> decided(review.reviewers(), expedited, otherDegree, pharmacyOnly);
        };
    }

    private static FeeLine decided(int reviewers, boolean expedited, boolean otherDegree, boolean pharmacyOnly) {
        if (reviewers > 2) return MORE_THAN_TWO_REVIEWERS;
        return reviewers == 2
                ? twoReviewers(expedited, otherDegree)
                : oneReviewer(expedited, otherDegree, pharmacyOnly);
    }

    private static FeeLine endedAfterReviewer(boolean expedited, boolean pharmacyOnly) {
        if (expedited) return ENDED_AFTER_REVIEWER_EXPEDITED;
        return pharmacyOnly ? ENDED_AFTER_REVIEWER_PHARMACY_ONLY : ENDED_AFTER_REVIEWER;
    }

    private static FeeLine oneReviewer(boolean expedited, boolean otherDegree, boolean pharmacyOnly) {
        if (expedited) return otherDegree ? EXPEDITED_OTHER_DEGREE : EXPEDITED;
        if (pharmacyOnly) return REGULAR_PHARMACY_ONLY;
        return otherDegree ? REGULAR_OTHER_DEGREE : REGULAR;
    }

    private static FeeLine twoReviewers(boolean expedited, boolean otherDegree) {
        if (expedited) return otherDegree ? EXPEDITED_OTHER_DEGREE_TWO_REVIEWERS : EXPEDITED_TWO_REVIEWERS;
        return otherDegree ? REGULAR_OTHER_DEGREE_TWO_REVIEWERS : REGULAR_TWO_REVIEWERS;
    }
}
