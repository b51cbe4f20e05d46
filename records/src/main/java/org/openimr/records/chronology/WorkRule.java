package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openimr.records.DocumentKind;
import org.openimr.records.chronology.ChronologyEvent.WorkStatus;

/** Whether and how the worker works. */
final class WorkRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-WORK", 1);

    private static final Set<SectionKind> NOT_HERE = Set.of(
            SectionKind.EDUCATION,
            SectionKind.GUIDELINE,
            SectionKind.LEGAL,
            SectionKind.JOB,
            SectionKind.GOALS,
            SectionKind.EXAMINATION,
            SectionKind.FAMILY_HISTORY);

    /** A status lasts until these; the day after them is not the one it begins. */
    private static final Set<String> UNTIL = Set.of("until", "to", "through", "till", "hasta", "al", "thru", "-");

    private static final int LONGEST_LIMITS = 70;

    private final Mentions mentions = new Mentions(RULE);

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        if (NOT_HERE.contains(reading.section()) || reading.hasCue("OTHER_PERSON")) return;
        List<Hit> hits = reading.of(TermList.WORK);
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            boolean onlyHeaded = hit.term().is("headed");
            if (onlyHeaded && !isOrder(reading)) continue;
            Reading.Ticked ticked = reading.tickedAt(hit.start());
            if (ticked == Reading.Ticked.NO || ticked == Reading.Ticked.ANSWERED_NO) continue;
            boolean goesOn = i > 0 && onlyHeaded && hits.get(i - 1).name().equals(hit.name());
            boolean same = goesOn || (i > 0 && sameStatus(reading, hits.get(i - 1), hit));
            if (!same)
                read(
                        reading,
                        hit,
                        i + 1 < hits.size()
                                ? hits.get(i + 1).start()
                                : reading.text().length(),
                        found);
        }
    }

    /** "Off work (temporarily totally disabled)" is one status. */
    private static boolean sameStatus(Reading reading, Hit first, Hit second) {
        boolean beside = second.start() - first.end() <= 4;
        boolean idle = !first.name().equals("MODIFIED") && !second.name().equals("MODIFIED");
        return beside
                && (idle || first.name().equals(second.name()))
                && !reading.between(first.end(), second.start()).contains(".");
    }

    private void read(Reading reading, Hit hit, int next, Consumer<ChronologyEvent> found) {
        boolean conditional = reading.cues("CONDITION").stream().anyMatch(cue -> cue.end() <= hit.start());
        if (hit.term().is("unavailable")) return;
        if (conditional && !hit.name().equals("TTD") && !hit.name().equals("OFF_WORK")) return;
        if (!conditional && Status.isNegated(reading, hit.start(), hit.end())) return;
        WorkState state = state(reading, hit, conditional);
        EventDate own = reading.entry()
                .map(day -> EventDate.day(day, EventDate.Basis.DOCUMENT))
                .orElse(EventDate.UNKNOWN);
        Status status = conditional ? new Status(EventStatus.PLANNED, own, false) : dated(reading, hit, own);
        int end = limitsEnd(reading, hit, next);
        Optional<String> limits = limits(reading.text().substring(hit.end(), end));
        Mention mention = mentions.of(reading, hit.start(), Math.max(hit.end(), end), hit.start(), status, Region.NONE);
        found.accept(new WorkStatus(mention, state, limits));
    }

    /** Words in the part of a report where a physician orders. */
    private static boolean isOrder(Reading reading) {
        return reading.section() == SectionKind.WORK
                || reading.section() == SectionKind.PLAN
                || reading.frame().document().kind() == DocumentKind.WORK_STATUS;
    }

    /** To be off work by a physician's order is disability; as told by the worker it is not to work. */
    private static WorkState state(Reading reading, Hit hit, boolean conditional) {
        WorkState state = WorkState.valueOf(hit.name());
        boolean ordered = conditional || isOrder(reading);
        return state == WorkState.OFF_WORK && ordered && hit.term().is("order") ? WorkState.TTD : state;
    }

    private static Status dated(Reading reading, Hit hit, EventDate own) {
        Optional<LocalDate> injury = reading.frame().injury();
        Optional<EventDate> stated = reading.dates().stream()
                .filter(date -> distance(date, hit) < 40)
                .filter(date -> !UNTIL.contains(wordBefore(reading, date.start())))
                .min(Comparator.comparingInt(date -> distance(date, hit)))
                .map(DateFinder.Found::date);
        boolean order = isOrder(reading) && reading.frame().document().kind() != DocumentKind.MEDICAL_LEGAL_EVALUATION;
        if (stated.isPresent()) {
            EventDate date = stated.get();
            if (injury.filter(date::isBefore).isPresent()) return new Status(EventStatus.PRIOR, date, false);
            boolean now = order || date.first().equals(own.first());
            return new Status(now ? EventStatus.PERFORMED : EventStatus.REPORTED, date, false);
        }
        boolean told = reading.section() == SectionKind.RECORDS || hit.term().is("past");
        return new Status(told ? EventStatus.REPORTED : EventStatus.PERFORMED, own, false);
    }

    /** A day after the words is meant rather than one before them. */
    private static int distance(DateFinder.Found date, Hit hit) {
        return date.start() >= hit.end() ? date.start() - hit.end() : Math.max(0, hit.start() - date.end()) + 12;
    }

    private static String wordBefore(Reading reading, int index) {
        String word = "";
        for (Token token : reading.passage().tokens()) {
            if (token.end() > index) break;
            word = token.plain();
        }
        return word;
    }

    /** Limits end with the line, at the next status, at a stop, or after a third comma. */
    private static int limitsEnd(Reading reading, Hit hit, int next) {
        int end = Math.min(Math.min(next, reading.passage().lineEnd(hit.start())), hit.end() + LONGEST_LIMITS);
        int box = reading.text().indexOf('[', hit.end());
        if (box >= 0) end = Math.min(end, box);
        String rest = reading.text().substring(hit.end(), Math.max(hit.end(), end));
        int stop = rest.indexOf(". ");
        if (stop >= 0) rest = rest.substring(0, stop);
        return hit.end() + rest.stripTrailing().length();
    }

    private static Optional<String> limits(String rest) {
        String said = rest.replaceFirst("^[\\s:,.;()-]+", "").replaceFirst("[\\s,.;:(]+$", "");
        return said.length() < 4 ? Optional.empty() : Optional.of(said);
    }
}
