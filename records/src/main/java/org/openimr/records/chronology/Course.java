package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.records.DocumentKind;

/** Follows a document: the entry it is at, and the part of the body it speaks of. */
final class Course {
    /** A part that was spoken of is not meant any more after so many passages that name none. */
    private static final int LASTS = 5;

    private final DocumentFrame frame;
    private Optional<LocalDate> entry;
    private Optional<Region> running = Optional.empty();
    private SectionKind section = SectionKind.HEAD;
    private int silent;

    Course(DocumentFrame frame) {
        this.frame = frame;
        this.entry = frame.day();
    }

    Optional<LocalDate> entry() {
        return entry;
    }

    /** The last day of a bundle, which supplies years. */
    Optional<LocalDate> anchor() {
        List<LocalDate> service = frame.document().service();
        return service.isEmpty() ? Optional.empty() : Optional.of(service.getLast());
    }

    Reading next(Passage passage, Map<TermList, List<Hit>> hits, List<DateFinder.Found> dates) {
        if (passage.section() != section) {
            section = passage.section();
            running = Optional.empty();
            if (!frame.document().isBundle()) entry = frame.day();
        }
        begin(passage, hits, dates);
        if (silent++ >= LASTS) running = Optional.empty();
        Reading reading = new Reading(frame, passage, hits, dates, entry, running);
        if (speaks(passage)) {
            hits.getOrDefault(TermList.PARTS, List.of()).stream()
                    .filter(hit -> !hit.term().is("vague") && !Regions.radiates(reading, hit))
                    .findFirst()
                    .ifPresent(hit -> speakOf(reading, hit));
        }
        return reading;
    }

    /** Whether the passage may say what the next ones are about: a field of a form does not. */
    private static boolean speaks(Passage passage) {
        return switch (passage.section()) {
            case COMPLAINTS, HISTORY, FUNCTION, OTHER -> true;
            case HEAD -> passage.text().indexOf(':') < 0;
            case PAST_HISTORY,
                    FAMILY_HISTORY,
                    MEDICATIONS,
                    ALLERGIES,
                    EXAMINATION,
                    STUDIES,
                    DIAGNOSES,
                    PLAN,
                    REQUEST,
                    WORK,
                    PROCEDURE,
                    PROCEDURE_STEPS,
                    RECORDS,
                    GUIDELINE,
                    EDUCATION,
                    GOALS,
                    JOB,
                    LABORATORY,
                    LEGAL -> false;
        };
    }

    private void speakOf(Reading reading, Hit part) {
        silent = 0;
        boolean paired = Regions.isPaired(part);
        Optional<Side> side = paired
                ? Regions.side(reading, part.start(), part.end(), true).or(() -> frame.sideOf(part.name()))
                : Optional.empty();
        running = Optional.of(new Region(Optional.of(new BodyPart(part.name())), side, List.of(), false));
    }

    private boolean inService(DateFinder.Found date) {
        List<LocalDate> service = frame.document().service();
        LocalDate day = date.date().first().orElseThrow();
        return !day.isBefore(service.getFirst()) && !day.isAfter(service.getLast());
    }

    /** "In the report of May 2": what a decision tells after it is told of that day. */
    private void asOf(Map<TermList, List<Hit>> hits, List<DateFinder.Found> dates) {
        boolean report = hits.getOrDefault(TermList.VISITS, List.of()).stream()
                .anyMatch(hit -> hit.name().equals("REPORT"));
        if (!report || section != SectionKind.HISTORY) return;
        dates.stream()
                .filter(date -> date.date().precision() == EventDate.Precision.DAY)
                .findFirst()
                .ifPresent(date -> entry = date.date().first());
    }

    /** An entry begins with its day: in a bundle at a row or a day of a visit, in a list of records at the line. */
    private void begin(Passage passage, Map<TermList, List<Hit>> hits, List<DateFinder.Found> dates) {
        boolean records = passage.section() == SectionKind.RECORDS;
        if (frame.document().kind() == DocumentKind.UTILIZATION_REVIEW_DECISION && !records) {
            asOf(hits, dates);
            return;
        }
        if (!records && !frame.document().isBundle()) return;
        boolean visit = hits.getOrDefault(TermList.CUES, List.of()).stream()
                .anyMatch(hit -> hit.name().equals("VISIT_DAY"));
        for (DateFinder.Found date : dates) {
            boolean day = date.date().precision() == EventDate.Precision.DAY;
            boolean slip = frame.document().kind() == DocumentKind.WORK_STATUS && passage.section() == SectionKind.HEAD;
            boolean head = date.start() < 5 || (visit && date.start() < 60) || (slip && inService(date));
            if (!day || !head) continue;
            boolean relative = date.date().basis() == EventDate.Basis.RELATIVE;
            if (relative || (!passage.opensLine() && !records)) continue;
            entry = date.date().first();
            return;
        }
    }
}
