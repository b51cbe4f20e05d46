package org.openimr.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands after the name of a benchmark that puts load on a database or a server.
 *
 * @param large   of {@code append}: many stored events against few
 * @param lasting of {@code page}: ten minutes, written {@code --long}
 * @param events  how many are stored, where it is said
 * @param rounds  how often both sides are measured, where it is said
 * @param seconds of one side in one round, or of {@code load}, where it is said
 * @param percent of the whole mix of {@code load}, where it is said
 */
public record LoadOptions(
        boolean quick,
        boolean large,
        boolean lasting,
        Optional<Integer> events,
        Optional<Integer> rounds,
        Optional<Integer> seconds,
        Optional<Integer> percent) {
    private static final List<String> VALUED = List.of("--events", "--rounds", "--seconds", "--percent");
    private static final List<String> SWITCHES = List.of("--quick", "--large", "--long");

    /**
     * @param taken switches and options that this benchmark knows
     * @throws IllegalArgumentException with a sentence for the person who typed them
     */
    public static LoadOptions read(List<String> arguments, List<String> taken) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String one = arguments.get(i);
            if (!taken.contains(one)) throw new IllegalArgumentException("There is no option " + one + ".");
            if (SWITCHES.contains(one)) {
                values.put(one, "1");
            } else {
                if (i + 1 == arguments.size()) throw new IllegalArgumentException(one + " needs a value after it.");
                values.put(one, arguments.get(++i));
            }
        }
        return new LoadOptions(
                values.containsKey("--quick"),
                values.containsKey("--large"),
                values.containsKey("--long"),
                positive(values, VALUED.get(0)),
                positive(values, VALUED.get(1)),
                positive(values, VALUED.get(2)),
                positive(values, VALUED.get(3)));
    }

    private static Optional<Integer> positive(Map<String, String> values, String option) {
        Optional<Integer> given = TypedNumber.of(values, option).map(Math::toIntExact);
        if (given.filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException(option + " needs a number from 1: " + given.get());
        }
        return given;
    }
}
