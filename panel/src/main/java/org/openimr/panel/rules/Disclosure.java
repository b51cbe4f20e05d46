package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.Optional;

/** Whether something was disclosed to the Administrative Director by a day. */
final class Disclosure {
    private Disclosure() {}

    static boolean isMade(Optional<LocalDate> disclosedOn, LocalDate day) {
        return disclosedOn.filter(on -> !on.isAfter(day)).isPresent();
    }

    static Optional<Objection> missing(String what) {
        return Objection.that(
                "Not disclosed: " + what + ".", "Disclose it to the Administrative Director and enter the day.");
    }
}
