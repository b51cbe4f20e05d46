package org.openimr.determination;

import java.time.LocalDate;
import java.util.Optional;

/** The five dates of the letter's header block; empty where the letter does not print one. */
public record KeyDates(
        Optional<LocalDate> dateAssigned,
        Optional<LocalDate> dateOfInjury,
        Optional<LocalDate> decisionDate,
        Optional<LocalDate> urDenialDate,
        Optional<LocalDate> applicationReceived) {

    private static final KeyDates NONE =
            new KeyDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** No date printed: the header block is missing. */
    public static KeyDates none() {
        return NONE;
    }
}
