package org.openimr.archive.tables;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age as another program publishes it, in years.
 *
 * @param from  inclusive
 * @param to    inclusive; empty where the band is open
 */
public record AgeBand(int from, OptionalInt to) {
    private static final Pattern PRINTED = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)");

    public AgeBand {
        if (from < 0 || (to.isPresent() && to.getAsInt() < from))
            throw new IllegalArgumentException("no band of ages: " + from + " to " + to);
    }

    /** {@code 41-50} or {@code 65+}. */
    public static Optional<AgeBand> parse(String printed) {
        Matcher found = PRINTED.matcher(printed);
        if (!found.matches()) return Optional.empty();
        int from = Integer.parseInt(found.group(1));
        Optional<Integer> to = Optional.ofNullable(found.group(2)).map(Integer::valueOf);
        if (to.isPresent() && to.get() < from) return Optional.empty();
        return Optional.of(new AgeBand(from, to.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }
}
