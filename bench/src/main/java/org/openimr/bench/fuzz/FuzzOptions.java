package org.openimr.bench.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Optional<Long> only = number(values, "--number");
        return new FuzzOptions(
                Optional.ofNullable(values.get("--target"))
                        .orElseThrow(() ->
                                new IllegalArgumentException("--target is missing; one of " + Targets.NAMES + ".")),
                only.isPresent() ? 1 : number(values, "--inputs").orElse(INPUTS),
                only.or(() -> number(values, "--from")).orElse(0L),
                number(values, "--seed").orElse(SEED),
                number(values, "--seconds").orElse(SECONDS));
    }

    private static Optional<Long> number(Map<String, String> values, String option) {
        Optional<String> typed = Optional.ofNullable(values.get(option));
        try {
            return typed.map(value -> Long.parseLong(value.replace(",", "").replace("_", "")));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a number: " + typed.orElse(""), e);
        }
    }
}
