package org.openimr.determination.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One vertebra, counted downwards: C1 to C7, T1 to T12, L1 to L5, S1 to S5. C8, a nerve root, stands with C7.
 *
 * @param region  {@code C}, {@code T}, {@code L} or {@code S}
 * @param number  from 1
 */
public record SpineLevel(char region, int number) implements Comparable<SpineLevel> {
    private static final String REGIONS = "CTLS";
    private static final int[] MOST = {8, 12, 5, 5};
    private static final Pattern LEVELS = Pattern.compile(
            "(?<![A-Za-z0-9.#])([CTLS])\\s?(\\d{1,2})(?![\\d.%])(?:\\s?(?:-|/|\u2013|to|through|thru)\\s?([CTLS])?(\\d{1,2})(?![\\d.%]))?");

    public SpineLevel {
        int at = REGIONS.indexOf(region);
        if (at < 0 || number < 1 || number > MOST[at])
            throw new IllegalArgumentException("no such vertebra: " + region + number);
    }

    static boolean exists(char region, int number) {
        int at = REGIONS.indexOf(region);
        return at >= 0 && number >= 1 && number <= MOST[at];
    }

    /** Every level or range of levels that a text names; "L4-5", "L5-S1" and "L3 through L5" are ranges. */
    public static List<Seen<List<SpineLevel>>> in(String text) {
        List<Seen<List<SpineLevel>>> found = new ArrayList<>();
        for (Matcher m = LEVELS.matcher(text); m.find(); ) {
            char region = m.group(1).charAt(0);
            int number = Integer.parseInt(m.group(2));
            if (!exists(region, number)) continue;
            SpineLevel first = new SpineLevel(region, number);
            int end = m.end(2);
            List<SpineLevel> levels = List.of(first);
            if (m.group(4) != null) {
                char lastRegion = m.group(3) == null ? region : m.group(3).charAt(0);
                int lastNumber = Integer.parseInt(m.group(4));
                if (exists(lastRegion, lastNumber)) {
                    SpineLevel last = new SpineLevel(lastRegion, lastNumber);
                    if (last.compareTo(first) > 0) {
                        levels = between(first, last);
                        end = m.end(4);
                    }
                }
            }
            found.add(new Seen<>(levels, new Stretch(m.start(), end)));
        }
        return found;
    }

    /** All levels that a text names. */
    public static TreeSet<SpineLevel> allIn(String text) {
        TreeSet<SpineLevel> all = new TreeSet<>();
        in(text).forEach(seen -> all.addAll(seen.what()));
        return all;
    }

    /** The part of the spine it belongs to. */
    public BodyPart part() {
        return switch (region) {
            case 'C' -> BodyPart.NECK;
            case 'T' -> BodyPart.UPPER_BACK;
            case 'L', 'S' -> BodyPart.LOW_BACK;
            default -> throw new IllegalStateException("no such region: " + region);
        };
    }

    private static List<SpineLevel> between(SpineLevel first, SpineLevel last) {
        List<SpineLevel> levels = new ArrayList<>();
        for (int r = REGIONS.indexOf(first.region); r <= REGIONS.indexOf(last.region); r++) {
            char region = REGIONS.charAt(r);
            int from = region == first.region ? first.number : 1;
            int to = region == last.region ? last.number : MOST[r];
            for (int n = from; n <= to; n++) levels.add(new SpineLevel(region, n));
        }
        return levels;
    }

    @Override
    public int compareTo(SpineLevel other) {
        int byRegion = Integer.compare(REGIONS.indexOf(region), REGIONS.indexOf(other.region));
        return byRegion != 0 ? byRegion : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "" + region + number;
    }
}
