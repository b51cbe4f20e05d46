package org.openimr.law;

import java.time.LocalDate;

/**
 * A point of the calendars that the texts at hand do not settle, and what is done until someone settles it.
 *
 * @param calendar  whose days it touches
 * @param day       how the doubtful day is found in a year
 * @param when      dates that are in doubt
 * @param question  what is not settled, in one sentence
 * @param taken     what this program does meanwhile, in one sentence
 * @param clause    where the answer would stand
 */
public record OpenQuestion(
        CountUnit calendar, DayRule day, EffectivePeriod when, String question, String taken, Citation clause) {

    /** Whether the answer could change if {@code date} counts. */
    public boolean touches(LocalDate date) {
        return when.contains(date) && day.in(date.getYear()).equals(date);
    }
}
