package org.openimr.records.chronology;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openimr.records.DocumentKind;
import org.openimr.records.chronology.ChronologyEvent.Procedure;

/** Operations, injections and blocks. */
final class ProcedureRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-PROCEDURE", 1);

    private static final Set<SectionKind> NOT_HERE = Set.of(
            SectionKind.EDUCATION,
            SectionKind.GUIDELINE,
            SectionKind.LEGAL,
            SectionKind.ALLERGIES,
            SectionKind.PROCEDURE_STEPS,
            SectionKind.LABORATORY,
            SectionKind.GOALS);

    private static final Set<String> ONE = Set.of(
            "a", "an", "one", "second", "third", "repeat", "another", "same", "single", "una", "otra", "new", "further",
            ".");

    private final Mentions mentions = new Mentions(RULE);
    private final Set<String> named = new HashSet<>();

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        if (NOT_HERE.contains(reading.section()) || reading.hasCue("OTHER_PERSON")) return;
        for (Hit hit : reading.of(TermList.PROCEDURES)) {
            Reading.Ticked ticked = reading.tickedAt(hit.start());
            if (ticked == Reading.Ticked.NO) continue;
            read(reading, hit, found);
        }
    }

    private void read(Reading reading, Hit hit, Consumer<ChronologyEvent> found) {
        boolean generic = hit.term().is("generic");
        Status status = Status.of(reading, hit.start(), hit.end(), usual(reading));
        if (status.wish() || (reading.isShouted() && !operated(reading))) return;
        Region region = region(reading, hit);
        String name = name(reading, hit, status, region);
        boolean back =
                reading.cues("AFTER").stream().anyMatch(cue -> cue.end() <= hit.start() && hit.start() - cue.end() < 6);
        boolean tellsNothing = switch (status.status()) {
            case PERFORMED -> back || (generic && !isPlain(reading, region));
            case PLANNED -> back || (generic && !(isPlain(reading, region) && isOne(reading, hit, region)));
            case REPORTED, PRIOR ->
                (generic && !isDated(reading, hit, status))
                        || (status.date().first().isEmpty()
                                && (region.levels().isEmpty() || named.contains(name))
                                && (generic || named.contains(name) || reading.section() == SectionKind.EXAMINATION));
            case NEGATED -> generic && (reading.hasCue("AGAIN") || !isHistory(reading));
            case FAMILY -> false;
        };
        boolean stated = status.date().basis() != EventDate.Basis.DOCUMENT
                && status.date().first().isPresent();
        if (generic
                && !stated
                && status.status() != EventStatus.FAMILY
                && (isDefinite(reading, hit) || isHead(reading, status))) {
            return;
        }
        if (tellsNothing || (back && status.date().basis() == EventDate.Basis.DOCUMENT)) return;
        if (reading.section() == SectionKind.EXAMINATION && status.status() == EventStatus.PERFORMED) return;
        named.add(name);
        Mention mention = mentions.of(reading, hit.start(), hit.end(), hit.start(), status, region);
        found.accept(new Procedure(mention, name));
    }

    /** A word like "injection" names a procedure where a list or plan has it, or a level or part stands with it. */
    private static boolean isPlain(Reading reading, Region region) {
        boolean listed = reading.section() == SectionKind.PLAN
                || reading.isRequested()
                || reading.section() == SectionKind.PROCEDURE;
        return listed || region.written() || reading.hasCue("TODAY") || reading.hasCue("PLANNED");
    }

    /** "The injection" speaks of one that was named already. */
    private static boolean isDefinite(Reading reading, Hit hit) {
        if (hit.first() == 0) return false;
        String before = reading.passage().tokens().get(hit.first() - 1).plain();
        return Set.of("the", "this", "that", "first", "after", "before", "la", "del", "post")
                        .contains(before)
                && Regions.levels(reading, hit.start(), hit.end()).isEmpty();
    }

    /** "A second injection", "repeat injection at L4-5": one that is asked for, and not a word in passing. */
    private static boolean isOne(Reading reading, Hit hit, Region region) {
        if (hit.first() == 0 || !region.levels().isEmpty()) return true;
        Token before = reading.passage().tokens().get(hit.first() - 1);
        return ONE.contains(before.plain())
                || reading.of(TermList.SIDES).stream().anyMatch(side -> side.end() == before.end())
                || reading.of(TermList.PARTS).stream().anyMatch(part -> part.end() == before.end());
    }

    /** A word like "injection" in what is told is an event only right beside its day. */
    private static boolean isDated(Reading reading, Hit hit, Status status) {
        if (status.status() == EventStatus.PRIOR && reading.section() == SectionKind.PAST_HISTORY) return true;
        return reading.dates().stream()
                .filter(date -> date.date().equals(status.date()))
                .anyMatch(date -> date.start() - hit.end() < 30 && hit.start() - date.end() < 25);
    }

    private static boolean isHead(Reading reading, Status status) {
        return reading.section() == SectionKind.HEAD
                && status.status() != EventStatus.NEGATED
                && !reading.frame().decides();
    }

    private static boolean isHistory(Reading reading) {
        return switch (reading.section()) {
            case HEAD, COMPLAINTS, HISTORY, PAST_HISTORY, OTHER, RECORDS, STUDIES -> true;
            case FAMILY_HISTORY,
                    MEDICATIONS,
                    ALLERGIES,
                    FUNCTION,
                    EXAMINATION,
                    DIAGNOSES,
                    PLAN,
                    REQUEST,
                    WORK,
                    PROCEDURE,
                    PROCEDURE_STEPS,
                    GUIDELINE,
                    EDUCATION,
                    GOALS,
                    JOB,
                    LABORATORY,
                    LEGAL -> false;
        };
    }

    private static boolean operated(Reading reading) {
        DocumentKind kind = reading.frame().document().kind();
        return kind == DocumentKind.OPERATIVE_REPORT || kind == DocumentKind.PROCEDURE_NOTE;
    }

    private static Status.Usual usual(Reading reading) {
        boolean operated = operated(reading);
        if (reading.section() == SectionKind.PROCEDURE) return Status.Usual.NOW;
        if (operated && reading.section() == SectionKind.HEAD) return Status.Usual.NOW;
        if (reading.section() == SectionKind.PLAN || reading.isRequested()) {
            return reading.hasCue("TODAY") ? Status.Usual.NOW : Status.Usual.PLANNED;
        }
        return reading.hasCue("TODAY") && reading.section() != SectionKind.RECORDS
                ? Status.Usual.NOW
                : Status.Usual.ELSEWHERE;
    }

    /** The part that the procedure itself tells, or else the one beside it. */
    private static Region region(Reading reading, Hit hit) {
        Region beside = Regions.of(reading, hit.start(), hit.end());
        Optional<String> own = hit.term().attribute("part");
        if (own.isEmpty()) return beside;
        if (own.get().equals("none")) return new Region(Optional.empty(), Optional.empty(), List.of(), true);
        BodyPart part = own.get().equals("spine")
                ? beside.part().filter(p -> p.name().endsWith("spine")).orElseGet(() -> spine(reading, beside))
                : new BodyPart(own.get());
        boolean paired = reading.frame().anatomy().isPaired(part);
        Optional<Side> side = Regions.side(reading, hit.start(), hit.end(), paired);
        return new Region(
                Optional.of(part),
                paired ? side.or(() -> reading.frame().sideOf(part.name())) : side,
                paired ? List.of() : beside.levels(),
                true);
    }

    private static BodyPart spine(Reading reading, Region beside) {
        return beside.levels().stream()
                .findFirst()
                .flatMap(reading.frame()::partOf)
                .or(() -> reading.frame()
                        .region()
                        .flatMap(Region::part)
                        .filter(p -> p.name().endsWith("spine")))
                .orElse(new BodyPart("spine"));
    }

    /** "Injection" of the wrist is a "wrist injection"; one that never was stays an "injection". */
    private static String name(Reading reading, Hit hit, Status status, Region region) {
        if (!hit.term().is("generic")) return hit.name();
        if (status.status() == EventStatus.NEGATED && hit.name().equals("injection")) return hit.name();
        return region.part()
                .flatMap(part -> reading.frame().anatomy().usual(hit.name(), part))
                .orElse(hit.name());
    }
}
