package org.openimr.records.chronology;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openimr.records.chronology.ChronologyEvent.Visit;

/** Encounters that a text names; the one that a report is of is found by {@link OwnVisitRule}. */
final class VisitRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-VISIT", 1);

    static final Set<SectionKind> NOT_HERE =
            Set.of(SectionKind.EDUCATION, SectionKind.GUIDELINE, SectionKind.LEGAL, SectionKind.GOALS, SectionKind.JOB);

    private final Mentions mentions = new Mentions(RULE);
    private Optional<ClinicianRole> last = Optional.empty();

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        if (NOT_HERE.contains(reading.section()) || reading.hasCue("OTHER_PERSON")) return;
        if (entry(reading, found)) return;
        for (Hit visit : reading.of(TermList.VISITS)) {
            if (reading.tickedAt(visit.start()) == Reading.Ticked.NO_BOX) named(reading, visit, found);
        }
    }

    /** An entry of a list of records with its day and a clinician, that names nothing else that was done. */
    private boolean entry(Reading reading, Consumer<ChronologyEvent> found) {
        if (reading.section() != SectionKind.RECORDS || reading.dates().isEmpty()) return false;
        boolean other = !reading.of(TermList.STUDIES).isEmpty()
                || !reading.of(TermList.PROCEDURES).isEmpty()
                || !reading.of(TermList.THERAPIES).isEmpty()
                || reading.hasCue("RANGE")
                || reading.hasCue("NO_VISIT");
        DateFinder.Found first = reading.dates().getFirst();
        Optional<ClinicianRole> role = People.in(reading).or(() -> roleOf(reading));
        boolean dated = first.start() == 0 && reading.text().length() - first.end() < 3;
        boolean said = role.isPresent()
                || reading.hasCue("CLINICIAN")
                || !reading.of(TermList.VISITS).isEmpty()
                || dated;
        if (other || !said || (!reading.passage().opensLine() && first.start() > 5)) return false;
        if (!dated) last = role;
        boolean any = false;
        int end = 0;
        for (DateFinder.Found date : reading.dates()) {
            boolean inRow = !any || date.start() - end < 8;
            if (!inRow || date.date().precision() != EventDate.Precision.DAY) break;
            Status status = new Status(EventStatus.REPORTED, date.date(), false);
            found.accept(new Visit(
                    mentions.of(reading, date.start(), date.end(), date.start(), status, Region.NONE),
                    dated ? last : role));
            any = true;
            end = date.end();
        }
        return any;
    }

    private static Optional<ClinicianRole> roleOf(Reading reading) {
        return reading.of(TermList.ROLES).stream()
                .map(hit -> ClinicianRole.valueOf(hit.name()))
                .findFirst();
    }

    /** "Return in 6 weeks", "report of October 24", "seen by Dr. Loxmoor in June", "pain consultation requested". */
    private void named(Reading reading, Hit visit, Consumer<ChronologyEvent> found) {
        boolean plan = reading.section() == SectionKind.PLAN || reading.isRequested();
        boolean returns = visit.name().equals("RETURN");
        Status.Usual usual = returns || plan ? Status.Usual.PLANNED : Status.Usual.ELSEWHERE;
        Status status = Status.of(reading, visit.start(), visit.end(), usual);
        if (status.wish() || status.status() == EventStatus.FAMILY) return;
        Optional<ClinicianRole> other = People.in(reading).or(() -> roleOf(reading));
        Optional<ClinicianRole> role =
                returns && other.isEmpty() ? reading.frame().role() : other;
        boolean says = switch (status.status()) {
            case PLANNED ->
                returns
                        ? reading.hasCue("INTERVAL") || (stated(status) && isAfter(reading, visit))
                        : visit.name().equals("CONSULT") || (stated(status) && role.isPresent());
            case REPORTED ->
                stated(status) && (role.isPresent() || !visit.name().equals("SEEN"));
            case PERFORMED, NEGATED, PRIOR, FAMILY -> false;
        };
        if (!says) return;
        Mention mention = mentions.of(reading, visit.start(), visit.end(), visit.start(), status, Region.NONE);
        found.accept(new Visit(mention, role));
    }

    private static boolean isAfter(Reading reading, Hit visit) {
        return reading.dates().stream().anyMatch(date -> date.start() >= visit.end());
    }

    private static boolean stated(Status status) {
        return status.date().first().isPresent() && status.date().basis() != EventDate.Basis.DOCUMENT;
    }
}
