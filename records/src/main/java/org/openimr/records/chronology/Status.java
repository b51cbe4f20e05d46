package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.records.chronology.EventDate.Basis;

/**
 * Whether something happened, and when.
 *
 * @param wish  only wanted, feared or refused: no event
 */
record Status(EventStatus status, EventDate date, boolean wish) {
    /** A cue of denial reaches so many words ahead. */
    private static final int REACH = 7;

    /** A date belongs to words not farther off than this. */
    private static final int NEAR = 70;

    /** What holds where the text has no cue. */
    enum Usual {
        /** Told of the document's own day. */
        NOW,
        /** Told of another day. */
        ELSEWHERE,
        PLANNED
    }

    static Status of(Reading reading, int start, int end, Usual usual) {
        Optional<EventDate> stated = date(reading, start, end);
        Optional<LocalDate> today = reading.entry();
        EventDate own = today.map(day -> EventDate.day(day, Basis.DOCUMENT)).orElse(EventDate.UNKNOWN);
        EventDate said = reading.frame()
                .day()
                .map(day -> EventDate.day(day, Basis.DOCUMENT))
                .orElse(own);
        boolean records = reading.isRetold();
        if (isFamily(reading, start)) return new Status(EventStatus.FAMILY, EventDate.UNKNOWN, false);
        if (isNegated(reading, start, end)) {
            EventDate day = stated.filter(date -> date.precision() == EventDate.Precision.DAY)
                    .orElse(records ? said : own);
            return new Status(EventStatus.NEGATED, day, false);
        }
        boolean wish = reading.cues("WISH").stream().anyMatch(cue -> cue.end() <= start && start - cue.end() < 40);
        if (usual == Usual.PLANNED || isPlanned(reading, start, end)) {
            boolean done = stated.filter(date -> isBefore(date, today)).isPresent();
            if (!done || (usual == Usual.PLANNED && stated.get().basis() == Basis.RELATIVE)) {
                EventDate planned =
                        stated.filter(date -> !isBefore(date, today)).orElse(records ? said : own);
                return new Status(EventStatus.PLANNED, planned, wish);
            }
        }
        return told(reading, stated, own, usual, wish);
    }

    private static Status told(Reading reading, Optional<EventDate> stated, EventDate own, Usual usual, boolean wish) {
        Optional<LocalDate> injury = reading.frame().injury();
        boolean records = reading.isRetold();
        if (stated.isPresent()) {
            EventDate date = stated.get();
            if (injury.filter(date::isBefore).isPresent()) return new Status(EventStatus.PRIOR, date, wish);
            boolean same = date.first().equals(own.first()) && date.precision() == own.precision();
            return new Status(same && !records ? EventStatus.PERFORMED : EventStatus.REPORTED, date, wish);
        }
        if (records) return new Status(EventStatus.REPORTED, own, wish);
        if (usual == Usual.NOW) {
            boolean prior =
                    own.last().isPresent() && injury.filter(own::isBefore).isPresent();
            return new Status(prior ? EventStatus.PRIOR : EventStatus.PERFORMED, own, wish);
        }
        boolean prior = reading.section() == SectionKind.PAST_HISTORY;
        return new Status(prior ? EventStatus.PRIOR : EventStatus.REPORTED, EventDate.UNKNOWN, wish);
    }

    private static boolean isBefore(EventDate date, Optional<LocalDate> today) {
        return today.filter(date::isBefore).isPresent();
    }

    private static boolean isFamily(Reading reading, int start) {
        if (reading.section() == SectionKind.FAMILY_HISTORY) return true;
        return reading.cues("RELATIVE").stream()
                .filter(cue -> cue.end() <= start)
                .anyMatch(cue -> reading.cues("PATIENT").stream()
                        .noneMatch(own -> own.start() > cue.end() && own.end() <= start));
    }

    /** The denial before the words that no "but" takes back, or what is said after them. */
    static boolean isNegated(Reading reading, int start, int end) {
        if (reading.tickedAt(start) == Reading.Ticked.ANSWERED_NO) return true;
        for (Hit cue : reading.cues("NOT_DONE")) {
            if (cue.start() >= end && cue.start() - end < 70) return true;
        }
        for (Hit cue : reading.cues("NEGATION")) {
            if (cue.end() > start) continue;
            String between = reading.between(cue.end(), start);
            boolean far = Token.of(between).size() > REACH;
            boolean broken = reading.cues("BREAK").stream()
                    .anyMatch(other -> other.start() >= cue.end() && other.end() <= start);
            if (!far && !broken && between.indexOf(',') < 0 && between.indexOf(':') < 0) return true;
        }
        return false;
    }

    private static boolean isPlanned(Reading reading, int start, int end) {
        for (Hit cue : reading.cues("PLANNED")) {
            boolean before = cue.end() <= start && start - cue.end() < 80;
            boolean after =
                    cue.start() >= end && cue.start() - end < 60 && cue.term().is("after");
            if (before || after) return true;
        }
        return false;
    }

    /** The date written with the words: the first after them, or the last before them. */
    static Optional<EventDate> date(Reading reading, int start, int end) {
        List<DateFinder.Found> dates = reading.dates().stream()
                .filter(date -> !isAdministrative(reading, date))
                .toList();
        Optional<DateFinder.Found> after = dates.stream()
                .filter(date -> date.start() >= start && date.start() - end <= NEAR)
                .findFirst();
        Optional<DateFinder.Found> before = dates.stream()
                .filter(date -> date.end() <= start && start - date.end() <= NEAR)
                .max(Comparator.comparingInt(DateFinder.Found::start));
        if (after.isPresent() && before.isPresent()) {
            boolean comma =
                    reading.between(end, Math.max(end, after.get().start())).indexOf(',') >= 0;
            int forward = after.get().start() - end + (comma ? 10 : 0);
            return Optional.of((forward <= start - before.get().end() + 12 ? after : before)
                    .get()
                    .date());
        }
        return after.or(() -> before).map(DateFinder.Found::date);
    }

    static boolean isAdministrative(Reading reading, DateFinder.Found date) {
        return reading.cues("OTHER_DATE").stream()
                .anyMatch(cue -> cue.end() <= date.start() && date.start() - cue.end() < 14);
    }
}
