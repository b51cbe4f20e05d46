package org.openimr.app.replay;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.KeyDates;

/**
 * The dates at which a letter's history is run again.
 *
 * @param stated  false where the letter's first page is missing and the dates are made up
 */
record LetterDates(
        LocalDate injury,
        LocalDate utilizationReview,
        LocalDate applicationReceived,
        LocalDate assigned,
        LocalDate decided,
        boolean stated) {

    /** The letter's own dates; for one without them, made-up ones in its wording's year, all in time. */
    static LetterDates of(Determination determination) {
        KeyDates dates = determination.dates();
        boolean stated = dates.urDenialDate().isPresent()
                && dates.applicationReceived().isPresent()
                && dates.dateAssigned().isPresent()
                && dates.decisionDate().isPresent();
        Optional<LocalDate> injury =
                dates.dateOfInjury().or(() -> determination.summary().patient().dateOfInjury());
        if (!stated) return madeUp(determination.family(), injury);
        return new LetterDates(
                injury.orElse(dates.urDenialDate().get()),
                dates.urDenialDate().get(),
                dates.applicationReceived().get(),
                dates.dateAssigned().get(),
                dates.decisionDate().get(),
                true);
    }

    private static LetterDates madeUp(Family family, Optional<LocalDate> injury) {
        LocalDate denied = LocalDate.of(
                switch (family) {
                    case DWC_MAXIMUS_2014_BOARD_CERTIFIED -> 2014;
                    case DWC_MAXIMUS_2015_CREDENTIALS -> 2015;
                    case DWC_MAXIMUS_2016_17 -> 2016;
                    case INDEPENDENT_REVIEW -> 2026;
                },
                6,
                2);
        LocalDate assigned = weekday(denied.plusDays(20));
        return new LetterDates(
                injury.orElse(denied.minusYears(1)),
                denied,
                weekday(denied.plusDays(14)),
                assigned,
                weekday(assigned.plusDays(28)),
                false);
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /** The day on which the records count as complete; no letter states it, so the last day of their limit. */
    LocalDate recordsComplete() {
        LocalDate lastDay = assigned.plusDays(15);
        return lastDay.isAfter(decided) ? decided : lastDay;
    }
}
