package org.openimr.records.chronology;

import java.util.List;
import java.util.Optional;

/** Numbers with a unit of time, distance or weight: "half an hour", "4 to 5 blocks", "20 pounds". */
final class Amounts {
    private Amounts() {}

    /** @param value  number and unit, as "30 min", "4-5 blocks" */
    record Amount(String value, int start, int end) {}

    /** The amount that begins at a token, if its unit is of one of these kinds. */
    static Optional<Amount> at(Reading reading, int token, String kinds) {
        for (Hit whole : reading.of(TermList.UNITS)) {
            if (whole.first() == token && whole.term().is("whole") && measures(whole, kinds)) {
                return Optional.of(new Amount(whole.name(), whole.start(), whole.end()));
            }
        }
        return Numbers.at(reading, token).flatMap(number -> unit(reading, number, kinds));
    }

    private static Optional<Amount> unit(Reading reading, Numbers.Found number, String kinds) {
        return reading.of(TermList.UNITS).stream()
                .filter(hit -> hit.start() >= number.end() && hit.start() - number.end() <= 1)
                .filter(hit -> measures(hit, kinds) && !hit.term().is("whole"))
                .map(hit -> new Amount(
                        number.figures() + " " + written(hit.name(), number.figures()), number.start(), hit.end()))
                .findFirst();
    }

    private static String written(String unit, String number) {
        boolean single = number.equals("1") || number.equals("0.5");
        return single || !List.of("block", "mile", "hour").contains(unit) ? unit : unit + "s";
    }

    private static boolean measures(Hit unit, String kinds) {
        return List.of(kinds.split("\\+", -1))
                .contains(unit.term().attribute("kind").orElse(""));
    }
}
