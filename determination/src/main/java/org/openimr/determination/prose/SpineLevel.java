package org.openimr.determination.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One level of the spine, counted downwards: a vertebra C1 to C7, T1 to T12, L1 to L5, S1 to S5, or the nerve root C8
 * between C7 and T1.
 *
 * @param number  from 1
 */
public record SpineLevel(SpineRegion region, int number) implements Comparable<SpineLevel> {
    private static final Pattern LEVELS = Pattern.compile(
            "(?<![A-Za-z0-9.#])([CTLS])\\s?(\\d{1,2})(?![\\d.%])(?:\\s?(?:-|/|\u2013|to|through|thru)\\s?([CTLS])?(\\d{1,2})(?![\\d.%]))?");
    private static final Comparator<SpineLevel> DOWNWARDS =
            Comparator.comparing(SpineLevel::region).thenComparingInt(SpineLevel::number);

    public SpineLevel {
        if (number < 1 || number > region.levels())
            throw new IllegalArgumentException("no such level: " + region.letter() + number);
    }

    /** Every level or range of levels that a text names; "L4-5", "L5-S1" and "L3 through L5" are ranges. */
    public static List<Seen<List<SpineLevel>>> in(String text) {
        if (!mayName(text)) return List.of();
        List<Seen<List<SpineLevel>>> found = new ArrayList<>();
        for (Matcher m = LEVELS.matcher(text); m.find(); ) {
            Optional<SpineLevel> first = level(m.group(1), m.group(2));
            if (first.isEmpty()) continue;
            Optional<SpineLevel> last = Optional.ofNullable(m.group(4))
                    .flatMap(number -> level(Optional.ofNullable(m.group(3)).orElse(m.group(1)), number))
                    .filter(level -> level.compareTo(first.get()) > 0);
            List<SpineLevel> levels = last.map(end -> between(first.get(), end)).orElseGet(() -> List.of(first.get()));
            found.add(new Seen<>(levels, new Stretch(m.start(), m.end(last.isPresent() ? 4 : 2))));
        }
        return found;
    }

    /** Whether a letter of a region stands before a figure somewhere: in most texts none does. */
    private static boolean mayName(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 'C' && c != 'T' && c != 'L' && c != 'S') continue;
            char next = text.charAt(i + 1);
            boolean figure = next >= '0' && next <= '9';
            if (figure || (next <= ' ' && i + 2 < text.length() && Character.isDigit(text.charAt(i + 2)))) return true;
        }
        return false;
    }

    /** All levels that a text names. */
    public static TreeSet<SpineLevel> allIn(String text) {
        TreeSet<SpineLevel> all = new TreeSet<>();
        in(text).forEach(seen -> all.addAll(seen.what()));
        return all;
    }

    /** The part of the spine it belongs to. */
    public BodyPart part() {
        return region.part();
    }

    /** Empty where there is none. */
    private static Optional<SpineLevel> level(String letter, String digits) {
        int number = Integer.parseInt(digits);
        return SpineRegion.of(letter.charAt(0))
                .filter(region -> number >= 1 && number <= region.levels())
                .map(region -> new SpineLevel(region, number));
    }

    /** Both ends and the vertebrae between them: C6 to T2 passes over the nerve root C8. */
    private static List<SpineLevel> between(SpineLevel first, SpineLevel last) {
        List<SpineLevel> levels = new ArrayList<>(List.of(first));
        for (SpineRegion region : SpineRegion.values()) {
            for (int number = 1; number <= region.vertebrae(); number++) {
                SpineLevel level = new SpineLevel(region, number);
                if (level.compareTo(first) > 0 && level.compareTo(last) < 0) levels.add(level);
            }
        }
        levels.add(last);
        return levels;
    }

    @Override
    public int compareTo(SpineLevel other) {
        return DOWNWARDS.compare(this, other);
    }

    @Override
    public String toString() {
        return "" + region.letter() + number;
    }
}
