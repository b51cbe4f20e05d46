package org.openimr.archive.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is shown of each group. */
public sealed interface Measure {
    /** As a query's text writes it, without "show". */
    String written();

    /** How many were upheld and overturned, and the share overturned of those decided, with its 95 % interval. */
    record Outcomes() implements Measure {
        @Override
        public String written() {
            return "outcomes";
        }
    }

    /** How many there are, and their share of all. */
    record Shares() implements Measure {
        @Override
        public String written() {
            return "shares";
        }
    }

    /** Smallest, quartiles, largest and mean of a column of numbers. */
    record Quartiles(String column) implements Measure {
        @Override
        public String written() {
            return "quartiles of " + column;
        }
    }

    /**
     * How many fall to the largest groups together; no group is named.
     *
     * @param tops  how many of the largest, each from 1
     */
    record Concentration(List<Integer> tops) implements Measure {
        public Concentration {
            if (tops.isEmpty() || tops.stream().anyMatch(top -> top < 1))
                throw new IllegalArgumentException("no numbers of groups: " + tops);
            tops = List.copyOf(tops);
        }

        @Override
        public String written() {
            return "held by the largest " + tops.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /** The measure that a text writes; empty if it writes none. */
    static Optional<Measure> parse(String written) {
        if (written.equals("outcomes")) return Optional.of(new Outcomes());
        if (written.equals("shares")) return Optional.of(new Shares());
        Matcher quartiles = Pattern.compile("quartiles of ([a-z_]+)").matcher(written);
        if (quartiles.matches()) return Optional.of(new Quartiles(quartiles.group(1)));
        Matcher held = Pattern.compile("held by the largest ([1-9]\\d{0,3}(?: [1-9]\\d{0,3})*)")
                .matcher(written);
        if (!held.matches()) return Optional.empty();
        return Optional.of(new Concentration(
                Arrays.stream(held.group(1).split(" ")).map(Integer::valueOf).toList()));
    }
}
