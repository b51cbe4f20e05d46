package org.openimr.bench.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.bench.TypedNumber;

/**
 * What stands after {@code bench fuzz}.
 *
 * @param inputs   at most so many
 * @param from     number of the first
 * @param seconds  no longer than that
 */
record FuzzOptions(String target, long inputs, long from, long seed, long seconds) {
    private static final long SEED = 20_260_501;
    private static final long INPUTS = 100_000;
    private static final long SECONDS = 100L * 24 * 60 * 60;
    private static final List<String> VALUED =
            List.of("--target", "--inputs", "--seed", "--seconds", "--number", "--from");

    static FuzzOptions read(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String one = arguments.get(i);
            if (!VALUED.contains(one)) throw new IllegalArgumentException("There is no option " + one + ".");
            if (i + 1 == arguments.size()) throw new IllegalArgumentException(one + " needs a value after it.");
            values.put(one, arguments.get(i + 1));
        }
        Optional<Long> only = TypedNumber.of(values, "--number");
        return new FuzzOptions(
                Optional.ofNullable(values.get("--target"))
                        .orElseThrow(() ->
                                new IllegalArgumentException("--target is missing; one of " + Targets.NAMES + ".")),
                only.isPresent() ? 1 : TypedNumber.of(values, "--inputs").orElse(INPUTS),
                only.or(() -> TypedNumber.of(values, "--from")).orElse(0L),
                TypedNumber.of(values, "--seed").orElse(SEED),
                TypedNumber.of(values, "--seconds").orElse(SECONDS));
    }
}
