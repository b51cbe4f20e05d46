package org.openimr.server.desk.chronology;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openimr.records.chronology.BodyPart;
import org.openimr.records.chronology.ChronologyEvent;
import org.openimr.records.chronology.ChronologyEvent.Diagnosis;
import org.openimr.records.chronology.ChronologyEvent.FunctionalMeasure;
import org.openimr.records.chronology.ChronologyEvent.Imaging;
import org.openimr.records.chronology.ChronologyEvent.Medication;
import org.openimr.records.chronology.ChronologyEvent.PainScore;
import org.openimr.records.chronology.ChronologyEvent.Procedure;
import org.openimr.records.chronology.ChronologyEvent.TherapyVisit;
import org.openimr.records.chronology.ChronologyEvent.Visit;
import org.openimr.records.chronology.ChronologyEvent.WorkStatus;
import org.openimr.records.chronology.ClinicianRole;
import org.openimr.records.chronology.EventStatus;
import org.openimr.records.chronology.Mention;
import org.openimr.records.chronology.TherapyDiscipline;
import org.openimr.records.chronology.WorkState;

/** What a mention of the file says, as the desk keeps it. */
final class ReadFacts {
    private final Mention mention;
    private final Told told;

    private ReadFacts(Mention mention, Told told) {
        this.mention = mention;
        this.told = told;
    }

    /** Empty where the file says that it did not happen, or tells it of a relative. */
    static Optional<EventFacts> of(ChronologyEvent event) {
        Mention mention = event.mention();
        return told(mention.status()).map(told -> new ReadFacts(mention, told).facts(event));
    }

    private static Optional<Told> told(EventStatus status) {
        return switch (status) {
            case PERFORMED, REPORTED -> Optional.of(Told.HAPPENED);
            case PRIOR -> Optional.of(Told.PRIOR);
            case PLANNED -> Optional.of(Told.PLANNED);
            case NEGATED, FAMILY -> Optional.empty();
        };
    }

    private EventFacts facts(ChronologyEvent event) {
        return switch (event) {
            case Visit visit ->
                facts(EventKind.VISIT, visit.with().map(ReadFacts::role).orElse(""), Map.of());
            case Imaging study -> facts(EventKind.IMAGING, study.modality(), Map.of());
            case Procedure done -> facts(EventKind.PROCEDURE, done.procedure(), Map.of());
            case Medication drug -> facts(EventKind.MEDICATION, drug.drug(), drug(drug));
            case WorkStatus work ->
                facts(EventKind.WORK_STATUS, state(work.state()), maybe(EventValue.LIMITS, work.limits()));
            case PainScore pain -> facts(EventKind.PAIN_SCORE, pain.score(), maybe(EventValue.CONTEXT, pain.context()));
            case FunctionalMeasure measure ->
                facts(
                        EventKind.FUNCTIONAL_MEASURE,
                        measure.measure(),
                        maybe(EventValue.MEASURED, Optional.of(measure.value())));
            case Diagnosis diagnosis -> diagnosis(diagnosis);
            case TherapyVisit visit ->
                facts(EventKind.THERAPY_VISIT, discipline(visit.discipline()), maybe(EventValue.COUNT, visit.count()));
        };
    }

    private EventFacts facts(EventKind kind, String name, Map<EventValue, String> values) {
        return new EventFacts(
                kind,
                told,
                EventDay.of(mention.date()),
                shortened(name),
                shortened(values),
                mention.part().map(BodyPart::name),
                mention.side(),
                mention.levels());
    }

    /** A rule may take a whole paragraph for a name; the page has the rest. */
    private static String shortened(String text) {
        return text.length() <= EventFacts.LONGEST ? text : text.substring(0, EventFacts.LONGEST - 1) + "\u2026";
    }

    private static Map<EventValue, String> shortened(Map<EventValue, String> values) {
        Map<EventValue, String> shorter = new EnumMap<>(EventValue.class);
        values.forEach((value, text) -> shorter.put(value, shortened(text)));
        return shorter;
    }

    /** A line with a code and no words is named by the code. */
    private EventFacts diagnosis(Diagnosis diagnosis) {
        boolean named = !diagnosis.name().isBlank();
        return facts(
                EventKind.DIAGNOSIS,
                named ? diagnosis.name() : diagnosis.code().orElse("code"),
                named ? maybe(EventValue.CODE, diagnosis.code()) : Map.of());
    }

    private static Map<EventValue, String> maybe(EventValue value, Optional<String> text) {
        return text.map(said -> Map.of(value, said)).orElse(Map.of());
    }

    private static Map<EventValue, String> drug(Medication drug) {
        Map<EventValue, String> values = new EnumMap<>(EventValue.class);
        drug.dose().ifPresent(dose -> values.put(EventValue.DOSE, dose));
        drug.frequency().ifPresent(often -> values.put(EventValue.FREQUENCY, often));
        drug.quantity().ifPresent(quantity -> values.put(EventValue.QUANTITY, quantity));
        values.put(EventValue.ACTION, drug.action().name().toLowerCase(Locale.ROOT));
        return values;
    }

    private static String role(ClinicianRole role) {
        return switch (role) {
            case PRIMARY_TREATING -> "primary treating physician";
            case PRIMARY_CARE -> "primary care";
            case CONSULTANT -> "consultant";
            case SURGEON -> "surgeon";
            case PAIN_MANAGEMENT -> "pain management";
            case NEUROLOGIST -> "neurologist";
            case EMERGENCY -> "emergency department";
            case URGENT_CARE -> "urgent care";
            case NURSE_PRACTITIONER -> "nurse practitioner";
            case PSYCHOLOGIST -> "psychologist";
            case QUALIFIED_EVALUATOR -> "qualified medical evaluator";
            case AGREED_EVALUATOR -> "agreed medical evaluator";
        };
    }

    private static String state(WorkState state) {
        return switch (state) {
            case TTD -> "temporarily totally disabled";
            case OFF_WORK -> "off work";
            case MODIFIED -> "modified duty";
            case RESTRICTED -> "permanent limits";
            case FULL -> "full duty";
        };
    }

    private static String discipline(TherapyDiscipline discipline) {
        return switch (discipline) {
            case PT -> "physical therapy";
            case OT -> "occupational therapy";
            case CHIRO -> "chiropractic";
            case ACU -> "acupuncture";
            case PSYCH -> "psychotherapy";
            case FCE -> "functional capacity evaluation";
        };
    }
}
