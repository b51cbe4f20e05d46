package org.openimr.records.chronology;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.records.DocumentKind;
import org.openimr.records.chronology.ChronologyEvent.Medication;

/** Drugs that the worker takes, took, got or is to get. */
final class MedicationRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-MEDICATION", 1);

    private static final Set<SectionKind> NOT_HERE = Set.of(
            SectionKind.EDUCATION,
            SectionKind.GUIDELINE,
            SectionKind.LEGAL,
            SectionKind.ALLERGIES,
            SectionKind.PROCEDURE_STEPS,
            SectionKind.LABORATORY,
            SectionKind.GOALS);

    /** The quantity of a row of a pharmacy stands before the prescriber. */
    private static final Pattern ROW_QUANTITY = Pattern.compile(" (\\d{1,3}) (?=[A-Z][A-Z-]{3,}\\b)");

    private final DrugNames names;
    private final Mentions mentions = new Mentions(RULE);
    private final Set<String> taken = new HashSet<>();

    MedicationRule(DrugNames names) {
        this.names = names;
    }

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        if (NOT_HERE.contains(reading.section()) || reading.hasCue("ALLERGY") || reading.hasCue("OTHER_PERSON")) return;
        if (reading.section() == SectionKind.EXAMINATION || reading.section() == SectionKind.PROCEDURE) return;
        boolean screen = reading.frame().document().kind() == DocumentKind.DRUG_SCREEN;
        if (screen ? !reading.hasCue("TOLD") : reading.hasCue("TESTED")) return;
        List<DrugNames.Named> drugs = names.in(reading);
        for (int i = 0; i < drugs.size(); i++) {
            int from = i == 0 ? 0 : drugs.get(i - 1).end();
            int to = i + 1 < drugs.size()
                    ? drugs.get(i + 1).start()
                    : reading.text().length();
            read(reading, drugs, i, from, to, found);
        }
    }

    private void read(
            Reading reading,
            List<DrugNames.Named> drugs,
            int index,
            int from,
            int to,
            Consumer<ChronologyEvent> found) {
        DrugNames.Named drug = drugs.get(index);
        Directions directions = Directions.of(reading, drug.end(), to);
        Optional<Hit> verb = verb(reading, drug, from, to);
        boolean row = reading.frame().document().kind() == DocumentKind.PHARMACY_RECORD;
        boolean bare = directions.dose().isEmpty()
                && directions.frequency().isEmpty()
                && directions.quantity().isEmpty();
        boolean refused = Status.isNegated(reading, drug.start(), drug.end()) && !reading.hasCue("WITHOUT");
        if (bare && verb.isEmpty() && !isList(reading) && !refused && !isAlone(reading, drugs)) return;
        MedicationAction action = row ? MedicationAction.DISPENSED : action(reading, drug, verb, directions);
        Status status = status(reading, drug, action);
        if (status.wish()) return;
        if (row) directions = ofRow(reading, directions);
        String generic =
                reading.hasCue("RUBBED") && rubbed(reading, drug, to) ? drug.generic() + " topical" : drug.generic();
        taken.add(generic);
        int end = Math.min(to, drug.end() + 40);
        Mention mention = mentions.of(reading, drug.start(), end, drug.start(), status, Region.NONE);
        found.accept(new Medication(
                mention, generic, directions.dose(), directions.frequency(), directions.quantity(), action));
    }

    private static boolean rubbed(Reading reading, DrugNames.Named drug, int to) {
        return reading.cues("RUBBED").stream().anyMatch(cue -> cue.start() >= drug.end() && cue.end() <= to);
    }

    private static Directions ofRow(Reading reading, Directions directions) {
        Matcher quantity = ROW_QUANTITY.matcher(reading.text());
        Optional<String> counted = quantity.find() ? Optional.of(quantity.group(1)) : directions.quantity();
        return new Directions(directions.dose(), directions.frequency(), counted);
    }

    /** The verb before the drug in its clause, or the one after it. */
    private static Optional<Hit> verb(Reading reading, DrugNames.Named drug, int from, int to) {
        List<Hit> verbs = reading.of(TermList.ACTIONS);
        Optional<Hit> before = verbs.stream()
                .filter(hit -> hit.end() <= drug.start() && !hit.term().is("after"))
                .filter(hit -> drug.start() - hit.end() < 60)
                .reduce((first, second) -> second);
        Optional<Hit> after = verbs.stream()
                .filter(hit -> hit.start() >= drug.end() && hit.end() <= to && hit.start() - drug.end() < 45)
                .filter(hit -> hit.term().is("after") || hit.term().is("both"))
                .findFirst();
        boolean own = before.filter(hit -> hit.start() >= from).isPresent();
        return own ? before : after.or(() -> before);
    }

    /** "Ibuprofen, omeprazole, lisinopril.": nothing but drugs. */
    private static boolean isAlone(Reading reading, List<DrugNames.Named> drugs) {
        int named = drugs.stream().mapToInt(drug -> drug.end() - drug.start()).sum();
        return reading.text().length() - named <= 3 + 4 * drugs.size();
    }

    private static boolean isList(Reading reading) {
        return reading.section() == SectionKind.MEDICATIONS
                || reading.section() == SectionKind.RECORDS
                || reading.section() == SectionKind.REQUEST
                || (reading.section() == SectionKind.PLAN && reading.passage().opensLine());
    }

    private MedicationAction action(Reading reading, DrugNames.Named drug, Optional<Hit> verb, Directions directions) {
        DocumentKind kind = reading.frame().document().kind();
        boolean asked = kind == DocumentKind.REQUEST_FOR_AUTHORIZATION || kind == DocumentKind.APPLICATION_FORM;
        if (asked) return MedicationAction.REQUESTED;
        boolean decided = kind == DocumentKind.UTILIZATION_REVIEW_DECISION && reading.section() == SectionKind.REQUEST;
        if (decided) return reading.hasCue("DENIED") ? MedicationAction.DENIED : MedicationAction.REQUESTED;
        if (verb.isPresent()) return MedicationAction.valueOf(verb.get().name());
        if (reading.section() == SectionKind.PLAN
                && directions.frequency().or(directions::quantity).isPresent()) {
            return taken.contains(drug.generic()) ? MedicationAction.REFILLED : MedicationAction.STARTED;
        }
        if (reading.section() == SectionKind.PLAN) return MedicationAction.CONTINUED;
        return reading.section() == SectionKind.RECORDS ? MedicationAction.STARTED : MedicationAction.TAKEN;
    }

    private static Status status(Reading reading, DrugNames.Named drug, MedicationAction action) {
        Status.Usual usual = switch (action) {
            case REQUESTED, DENIED -> Status.Usual.PLANNED;
            case STARTED, CONTINUED, CHANGED, STOPPED, TAPERED, REFILLED, DISPENSED, TAKEN -> Status.Usual.NOW;
        };
        Status status = Status.of(reading, drug.start(), drug.end(), usual);
        if (reading.frame().document().kind() == DocumentKind.DRUG_SCREEN) {
            return new Status(EventStatus.REPORTED, status.date(), false);
        }
        boolean given = status.status() == EventStatus.PLANNED && usual == Status.Usual.NOW;
        if (given && reading.section() == SectionKind.PLAN && !reading.hasCue("CONDITION")) {
            return new Status(EventStatus.PERFORMED, status.date(), false);
        }
        return status;
    }
}
