package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.records.chronology.ChronologyEvent.Procedure;

/**
 * Gives an injection that is named by its day only the name it has elsewhere in the case: "the injection of April 12"
 * is the subacromial injection that another document has on that day. Where two have that day nothing is taken.
 */
final class SameDay {
    private SameDay() {}

    static List<ChronologyEvent> named(List<ChronologyEvent> events, Anatomy anatomy) {
        List<Procedure> exact = events.stream()
                .filter(Procedure.class::isInstance)
                .map(Procedure.class::cast)
                .filter(procedure -> procedure.mention().date().precision() == EventDate.Precision.DAY)
                .filter(procedure -> procedure.mention().date().basis() != EventDate.Basis.NONE)
                .filter(procedure -> done(procedure) && !isGeneral(procedure, anatomy))
                .toList();
        List<ChronologyEvent> named = new ArrayList<>();
        for (ChronologyEvent event : events) {
            named.add(event instanceof Procedure procedure ? named(procedure, exact, anatomy) : event);
        }
        return named;
    }

    private static Procedure named(Procedure procedure, List<Procedure> exact, Anatomy anatomy) {
        EventDate date = procedure.mention().date();
        if (!isGeneral(procedure, anatomy) || !done(procedure) || date.precision() != EventDate.Precision.DAY)
            return procedure;
        Set<String> names = exact.stream()
                .filter(other -> other.mention().date().first().equals(date.first()))
                .filter(other ->
                        other.mention().part().equals(procedure.mention().part()))
                .map(Procedure::procedure)
                .collect(Collectors.toSet());
        return names.size() == 1
                ? new Procedure(procedure.mention(), names.iterator().next())
                : procedure;
    }

    private static boolean done(Procedure procedure) {
        return switch (procedure.mention().status()) {
            case PERFORMED, REPORTED -> true;
            case PRIOR, PLANNED, NEGATED, FAMILY -> false;
        };
    }

    /** Names like "injection", "shoulder injection", "block". */
    private static boolean isGeneral(Procedure procedure, Anatomy anatomy) {
        String name = procedure.procedure();
        return name.equals("injection") || name.equals("block") || anatomy.isUsual(name);
    }
}
