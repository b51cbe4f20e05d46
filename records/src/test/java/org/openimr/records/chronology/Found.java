package org.openimr.records.chronology;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openimr.records.sample.EventKind;

/**
 * An event that the reader found, in the words of the labels.
 *
 * @param values  by the names of {@link EventKind#names()}
 */
record Found(EventKind kind, Mention mention, Map<String, String> values) {
    static Found of(ChronologyEvent event) {
        Map<String, String> values = new HashMap<>();
        EventKind kind = switch (event) {
            case ChronologyEvent.Visit visit -> {
                visit.with().ifPresent(role -> values.put("with", role.name()));
                yield EventKind.VISIT;
            }
            case ChronologyEvent.Imaging imaging -> {
                values.put("modality", imaging.modality());
                yield EventKind.IMAGING;
            }
            case ChronologyEvent.Procedure procedure -> {
                values.put("procedure", procedure.procedure());
                yield EventKind.PROCEDURE;
            }
            case ChronologyEvent.Medication drug -> {
                values.put("drug", drug.drug());
                drug.dose().ifPresent(dose -> values.put("dose", dose));
                drug.frequency().ifPresent(frequency -> values.put("frequency", frequency));
                drug.quantity().ifPresent(quantity -> values.put("quantity", quantity));
                values.put("action", drug.action().name());
                yield EventKind.MEDICATION;
            }
            case ChronologyEvent.WorkStatus work -> {
                values.put("state", work.state().name());
                work.limits().ifPresent(limits -> values.put("limits", limits));
                yield EventKind.WORK_STATUS;
            }
            case ChronologyEvent.PainScore pain -> {
                values.put("score", pain.score());
                pain.context().ifPresent(context -> values.put("context", context));
                yield EventKind.PAIN_SCORE;
            }
            case ChronologyEvent.FunctionalMeasure measure -> {
                values.put("measure", measure.measure());
                values.put("value", measure.value());
                yield EventKind.FUNCTIONAL_MEASURE;
            }
            case ChronologyEvent.Diagnosis diagnosis -> {
                diagnosis.code().ifPresent(code -> values.put("code", code));
                values.put("name", diagnosis.name());
                yield EventKind.DIAGNOSIS;
            }
            case ChronologyEvent.TherapyVisit therapy -> {
                values.put("discipline", therapy.discipline().name());
                therapy.count().ifPresent(count -> values.put("count", count));
                yield EventKind.THERAPY_VISIT;
            }
        };
        return new Found(kind, event.mention(), values);
    }

    String levels() {
        return mention.levels().stream().map(SpinalLevel::name).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return "%s %s %s part=%s side=%s level=%s %s \"%s\""
                .formatted(
                        kind,
                        mention.status(),
                        mention.date(),
                        mention.part().map(BodyPart::name).orElse("-"),
                        mention.side().map(Side::name).orElse("-"),
                        levels().isEmpty() ? "-" : levels(),
                        new TreeMap<>(values),
                        mention.quote());
    }
}
