package org.openimr.process.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.clocks.Limit;

/** Words for the fixtures of times: days, minutes, and how an act stands. */
final class Terms {
    static final DeadlineSettings DEFAULTS = DeadlineSettings.defaults();

    private Terms() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** "2026-03-06T16:30" Pacific. */
    static Instant at(String minute) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(minute), CaliforniaTime.ZONE)
                .toInstant();
    }

    /** An act at noon of that day. */
    static Standing on(Term term, String date) {
        return term.standing(at(date + "T12:00"));
    }

    static Standing atMinute(Term term, String minute) {
        return term.standing(at(minute));
    }

    static Limit limit(Term term) {
        return ((Term.Runs) term).limit();
    }

    static Holds held(String from, String until) {
        return new Holds(List.of(new Hold(at(from), Optional.of(at(until)))));
    }

    static Holds heldSince(String from) {
        return new Holds(List.of(new Hold(at(from), Optional.empty())));
    }
}
