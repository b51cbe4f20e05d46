package org.openimr.letters;

/**
 * Tells the claims administrator that its records are late, what that may cost, and that the delay is referred to the
 * Administrative Director (8 CCR 9792.12(c)(6)). The notice itself is our choice.
 *
 * @param missed   when the records were due
 * @param penalty  counted to the day of the letter
 */
public record LateRecordsNotice(Envelope envelope, DisputedTreatment dispute, Due missed, DailyPenalty penalty)
        implements Notice {
    public LateRecordsNotice {
        if (!penalty.lastTimelyDay().equals(missed.lastDay()))
            throw new IllegalArgumentException("the penalty runs from the day after " + missed.lastDay());
    }

    @Override
    public LetterKind kind() {
        return LetterKind.LATE_RECORDS_NOTICE;
    }
}
