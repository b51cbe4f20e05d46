package org.openimr.server.cases;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.log.RecordedEvent;

/**
 * The moment at which a case is looked at, and what counts as there.
 *
 * @param moment  inclusive; deadlines stand as they stood then
 */
public record AsOf(Instant moment, Reading reading) {
    /** Years of four figures: a calendar does not reach as far as a moment can be written. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant BEYOND = Instant.parse("9999-12-31T00:00:00Z");

    /** What counts as there at a moment. */
    public enum Reading {
        /** What had happened by then, also where it was written down later. */
        STOOD,
        /** What had been written down by then, and nothing that was learned later. */
        KNOWN;

        /** As in addresses: {@code stood}, {@code known}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Reading> of(String word) {
            return Arrays.stream(values())
                    .filter(reading -> reading.word().equals(word))
                    .findFirst();
        }
    }

    /** The case now, with all that is written down. */
    public static AsOf now(Instant now) {
        return new AsOf(now, Reading.KNOWN);
    }

    /** The end of that day in California. */
    public static AsOf endOf(LocalDate day, Reading reading) {
        Instant next = day.plusDays(1).atStartOfDay(CaliforniaTime.ZONE).toInstant();
        return new AsOf(next.minusNanos(1), reading);
    }

    /**
     * The end of a day, as in {@code 2026-03-05}, or a moment, as in {@code 2026-03-05T17:00:00Z}.
     *
     * @return empty for what is neither, and for what lies outside of the years of four figures
     */
    public static Optional<AsOf> parse(String typed, Reading reading) {
        try {
            return Optional.of(
                            typed.contains("T")
                                    ? new AsOf(Instant.parse(typed), reading)
                                    : endOf(LocalDate.parse(typed), reading))
                    .filter(asOf -> !asOf.moment.isBefore(FIRST) && asOf.moment.isBefore(BEYOND));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether that day, or that moment, has come. */
    public boolean isKnownAt(Instant now) {
        return !CaliforniaTime.dayOf(moment).isAfter(CaliforniaTime.dayOf(now));
    }

    boolean holds(RecordedEvent event) {
        Instant at = switch (reading) {
            case STOOD -> EventWords.at(CaseHistory.read(event));
            case KNOWN -> event.recordedAt();
        };
        return !at.isAfter(moment);
    }
}
