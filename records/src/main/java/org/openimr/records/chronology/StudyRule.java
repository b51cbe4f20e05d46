package org.openimr.records.chronology;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openimr.records.DocumentKind;
import org.openimr.records.chronology.ChronologyEvent.Imaging;

/** Imaging and electrodiagnostic studies. */
final class StudyRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-STUDY", 1);

    static final Set<SectionKind> NOT_HERE = Set.of(
            SectionKind.EDUCATION,
            SectionKind.GUIDELINE,
            SectionKind.LEGAL,
            SectionKind.ALLERGIES,
            SectionKind.PROCEDURE_STEPS,
            SectionKind.LABORATORY,
            SectionKind.GOALS);

    private final Mentions mentions = new Mentions(RULE);
    private final Set<String> named = new HashSet<>();
    private boolean titled;

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        if (NOT_HERE.contains(reading.section()) || reading.hasCue("OTHER_PERSON")) return;
        List<Hit> studies = reading.of(TermList.STUDIES);
        for (Hit study : studies) {
            boolean other = studies.size() > 1 || reading.isRange() || reading.hasCue("OTHER_DATE");
            if (study.term().is("loose") && other && !Status.isNegated(reading, study.start(), study.end())) continue;
            if (reading.tickedAt(study.start()) == Reading.Ticked.NO) continue;
            if (isTitle(reading, study)) {
                titled = true;
                EventDate day = reading.frame()
                        .day()
                        .map(d -> EventDate.day(d, EventDate.Basis.DOCUMENT))
                        .orElse(EventDate.UNKNOWN);
                add(reading, study, new Status(EventStatus.PERFORMED, day, false), found);
            } else {
                mention(reading, study, found);
            }
        }
    }

    /** The first line of the report of a study that names the study. */
    private boolean isTitle(Reading reading, Hit study) {
        DocumentKind kind = reading.frame().document().kind();
        boolean report = kind == DocumentKind.IMAGING_REPORT || kind == DocumentKind.ELECTRODIAGNOSTIC_STUDY;
        return report && !titled && !reading.hasCue("COMPARED") && !study.term().is("loose");
    }

    private void mention(Reading reading, Hit study, Consumer<ChronologyEvent> found) {
        boolean today = reading.hasCue("TODAY") && reading.section() != SectionKind.RECORDS;
        boolean plan = reading.section() == SectionKind.PLAN || reading.isRequested();
        Status.Usual usual = today ? Status.Usual.NOW : plan ? Status.Usual.PLANNED : Status.Usual.ELSEWHERE;
        Status status = Status.of(reading, study.start(), study.end(), usual);
        if (status.wish() || reading.isShouted() || (titled && status.status() == EventStatus.PERFORMED)) return;
        boolean tellsNothing =
                status.status() == EventStatus.REPORTED && status.date().first().isEmpty();
        boolean back = status.status() == EventStatus.PLANNED
                && study.first() > 0
                && isBack(reading.passage().tokens().get(study.first() - 1).plain());
        if (back && status.date().basis() == EventDate.Basis.DOCUMENT) return;
        if (tellsNothing && (named.contains(study.name()) || study.term().is("loose") || titled)) return;
        add(reading, study, status, found);
    }

    /** "After the MRI", "if MRI shows": a study asked for elsewhere. */
    private static boolean isBack(String before) {
        return Set.of("the", "by", "after", "if", "on", "la", "el").contains(before);
    }

    private void add(Reading reading, Hit study, Status status, Consumer<ChronologyEvent> found) {
        named.add(study.name());
        Region beside = Regions.of(reading, study.start(), study.end());
        Region region = beside.written()
                ? beside
                : reading.frame()
                        .studied(study.name())
                        .or(() -> reading.frame().region())
                        .orElse(beside);
        Mention mention =
                mentions.of(reading, study.start(), study.end(), study.start(), status, shown(reading, study, region));
        found.accept(new Imaging(mention, study.name()));
    }

    /** A study of nerves is of the limb that the part belongs to. */
    private static Region shown(Reading reading, Hit study, Region region) {
        boolean title = reading.frame().document().kind() == DocumentKind.ELECTRODIAGNOSTIC_STUDY;
        if (!study.term().is("limb")) return new Region(region.part(), region.side(), List.of(), region.written());
        if (region.part().isEmpty()) return region;
        Optional<BodyPart> limb = region.part().map(reading.frame().anatomy()::limbOf);
        Optional<Side> beside =
                region.written() ? Regions.side(reading, study.start(), study.end(), true) : Optional.empty();
        boolean both = reading.of(TermList.PARTS).stream()
                .anyMatch(hit -> hit.term().is("both") && hit.start() >= study.end() && hit.start() - study.end() < 16);
        Optional<Side> any = title && beside.isEmpty()
                ? reading.of(TermList.SIDES).stream().findFirst().map(hit -> Side.valueOf(hit.name()))
                : beside;
        Optional<Side> side = both && any.isEmpty() ? Optional.of(Side.BOTH) : any;
        return new Region(limb, side, List.of(), region.written());
    }
}
