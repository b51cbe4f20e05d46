package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openimr.records.DocumentKind;
import org.openimr.records.chronology.ChronologyEvent.Visit;

/** The encounter that a report is of, at the line that gives its day; of work slips one on each page. */
final class OwnVisitRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-OWN-VISIT", 1);

    private static final Set<DocumentKind> REPORTS = Set.of(
            DocumentKind.FIRST_REPORT,
            DocumentKind.PROGRESS_REPORT,
            DocumentKind.CONSULTATION,
            DocumentKind.MEDICAL_LEGAL_EVALUATION,
            DocumentKind.PSYCHOLOGICAL_REPORT,
            DocumentKind.ELECTRODIAGNOSTIC_STUDY,
            DocumentKind.WORK_STATUS);

    private final Mentions mentions = new Mentions(RULE);
    private Optional<Visit> fallback = Optional.empty();
    private int done;

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        DocumentKind kind = reading.frame().document().kind();
        if (!REPORTS.contains(kind)) return;
        boolean slips = kind == DocumentKind.WORK_STATUS;
        int page = reading.passage().page();
        if (page == done || (!slips && (done > 0 || page > 1))) return;
        for (DateFinder.Found date : reading.dates()) {
            boolean told = isTold(reading, date) || (slips && isInService(reading, date));
            boolean service =
                    slips ? told : date.date().first().equals(reading.frame().day());
            boolean exact = date.date().precision() == EventDate.Precision.DAY
                    && date.date().basis() == EventDate.Basis.STATED
                    && (told || !Status.isAdministrative(reading, date));
            if (!service || !exact) continue;
            Visit visit = visit(reading, date.start(), date.end(), date.date());
            if (!told && fallback.isEmpty()) fallback = Optional.of(visit);
            if (!told) continue;
            accept(visit, page, found);
            return;
        }
        boolean title = kind == DocumentKind.ELECTRODIAGNOSTIC_STUDY
                && !reading.of(TermList.STUDIES).isEmpty();
        if (title || (kind == DocumentKind.CONSULTATION && reading.hasCue("SAW_TODAY"))) {
            int start = title
                    ? reading.of(TermList.STUDIES).getFirst().start()
                    : reading.cues("SAW_TODAY").getFirst().start();
            EventDate day = reading.frame()
                    .day()
                    .map(d -> EventDate.day(d, EventDate.Basis.DOCUMENT))
                    .orElse(EventDate.UNKNOWN);
            accept(visit(reading, start, start + 3, day), page, found);
        }
    }

    private void accept(Visit visit, int page, Consumer<ChronologyEvent> found) {
        done = page;
        fallback = Optional.empty();
        found.accept(visit);
    }

    private static boolean isTold(Reading reading, DateFinder.Found date) {
        return reading.cues("VISIT_DAY").stream()
                .anyMatch(cue -> cue.end() <= date.start() && date.start() - cue.end() < 6);
    }

    /** A slip bears its day without a word before it. */
    private static boolean isInService(Reading reading, DateFinder.Found date) {
        List<LocalDate> service = reading.frame().document().service();
        Optional<LocalDate> day = date.date().first();
        return !Status.isAdministrative(reading, date)
                && reading.section() == SectionKind.HEAD
                && day.isPresent()
                && service.stream().anyMatch(first -> !day.get().isBefore(first))
                && service.stream().anyMatch(last -> !day.get().isAfter(last));
    }

    private Visit visit(Reading reading, int start, int end, EventDate date) {
        Status status = new Status(EventStatus.PERFORMED, date, false);
        return new Visit(
                mentions.of(reading, start, end, start, status, Region.NONE),
                reading.frame().role());
    }

    @Override
    public void end(Consumer<ChronologyEvent> found) {
        fallback.ifPresent(found);
    }
}
