package org.openimr.server.pages.cases;

import java.time.LocalDate;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.cases.AsOf;
import org.openimr.server.cases.AsOf.Reading;
import org.openimr.server.pages.DayWords;

/**
 * The day in the past that a case's page shows, and the form to choose another.
 *
 * @param title    what is shown, or why nothing is
 * @param means    what counts as there, or what to do
 * @param typed    in the field of the day
 * @param reading  the chosen one, as in the address
 * @param back     the case as it is now
 */
record PastView(String title, String means, String address, String typed, String reading, String back) {
    static PastView of(CaseNumber number, AsOf asOf) {
        String day = DayWords.deadline(day(asOf));
        return switch (asOf.reading()) {
            case STOOD ->
                view(
                        number,
                        asOf,
                        "As it stood at the end of " + day,
                        "All that had happened by then, also where it was written down later.");
            case KNOWN ->
                view(
                        number,
                        asOf,
                        "As it was known at the end of " + day,
                        "All that had been written down by then, and nothing that was learned later.");
        };
    }

    /** Nothing of the case was there yet. */
    static PastView nothing(CaseNumber number, AsOf asOf) {
        String day = DayWords.deadline(day(asOf));
        return switch (asOf.reading()) {
            case STOOD ->
                view(number, asOf, "On " + day + " the application had not been received", "Choose a later day.");
            case KNOWN ->
                view(
                        number,
                        asOf,
                        "On " + day + " nothing of this case had been written down",
                        "Choose a later day, or the case as it stood.");
        };
    }

    static PastView toCome(CaseNumber number, AsOf asOf) {
        return view(number, asOf, DayWords.deadline(day(asOf)) + " is still to come", "Choose today or a day before.");
    }

    static PastView unreadable(CaseNumber number, String typed, Reading reading) {
        return view(number, "That is no day", "Write the day as year, month, day: 2026-03-05.", typed, reading);
    }

    private static LocalDate day(AsOf asOf) {
        return CaliforniaTime.dayOf(asOf.moment());
    }

    private static PastView view(CaseNumber number, AsOf asOf, String title, String means) {
        return view(number, title, means, day(asOf).toString(), asOf.reading());
    }

    private static PastView view(CaseNumber number, String title, String means, String typed, Reading reading) {
        return new PastView(title, means, "/cases/" + number + "/as-of", typed, reading.word(), "/cases/" + number);
    }
}
