package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the part of the body, the level and the side that words belong to. */
final class Regions {
    /** A side or a level belongs to words not farther off than this. */
    private static final int NEAR = 28;

    /** Pain of a limb that radiates from the spine is the spine's, unless the passage begins with the limb. */
    private static final int OPENING = 14;

    private Regions() {}

    /** The region that the words from {@code start} to {@code end} speak of. */
    static Region of(Reading reading, int start, int end) {
        List<SpinalLevel> levels = levels(reading, start, end);
        Optional<Hit> named = part(reading, start, end)
                .filter(hit -> levels.isEmpty() || !hit.term().is("vague"));
        if (named.filter(hit -> hit.term().is("vague")).isPresent()) {
            Optional<Region> own = reading.frame().region().filter(region -> isSpine(region.part()));
            if (own.isPresent()) return new Region(own.get().part(), side(reading, start, end, false), levels, true);
        }
        if (named.isPresent()) {
            Optional<Side> side = side(reading, named.get().start(), named.get().end(), isPaired(named.get()))
                    .or(() -> side(reading, start, end, isPaired(named.get())));
            Optional<Side> known = isPaired(named.get()) ? side.or(() -> ofFrame(reading, named.get())) : side;
            return new Region(Optional.of(new BodyPart(named.get().name())), known, levels, true);
        }
        if (!levels.isEmpty()) {
            Optional<BodyPart> part = reading.frame().partOf(levels.getFirst());
            return new Region(part, side(reading, start, end, false), levels, true);
        }
        Optional<Side> side = side(reading, start, end, true);
        Optional<Region> around = reading.running().or(() -> reading.frame().region());
        return around.map(region -> new Region(region.part(), side.or(region::side), levels, false))
                .orElse(new Region(Optional.empty(), side, levels, true));
    }

    private static Optional<Side> ofFrame(Reading reading, Hit part) {
        return reading.running()
                .filter(region ->
                        region.part().filter(p -> p.name().equals(part.name())).isPresent())
                .flatMap(Region::side)
                .or(() -> reading.frame().sideOf(part.name()));
    }

    private static boolean isSpine(Optional<BodyPart> part) {
        return part.filter(p -> p.name().endsWith("spine")).isPresent();
    }

    /** Whether the part is a limb that only feels what is wrong with the spine. */
    static boolean radiates(Reading reading, Hit part) {
        return part.term().is("radiates") && isSpine(reading.frame().region().flatMap(Region::part));
    }

    static boolean isPaired(Hit part) {
        return part.term().is("paired");
    }

    /** The part nearest to the words; of two, the one after the last stop before them. */
    private static Optional<Hit> part(Reading reading, int start, int end) {
        return reading.of(TermList.PARTS).stream()
                .filter(hit -> !radiates(reading, hit) || hit.start() < OPENING)
                .min(Comparator.comparingInt(hit -> distance(reading, hit.start(), hit.end(), start, end)));
    }

    private static int distance(Reading reading, int from, int to, int start, int end) {
        if (from >= start && to <= end) return 0;
        if (to <= start) {
            String between = reading.between(to, start);
            return between.length();
        }
        String between = reading.between(end, Math.max(end, from));
        return between.length() + 12 + (between.indexOf(',') >= 0 ? 15 : 0);
    }

    /** The side written nearest; for a part that is not paired only right beside the words. */
    static Optional<Side> side(Reading reading, int start, int end, boolean paired) {
        int far = paired ? NEAR : 16;
        return reading.of(TermList.SIDES).stream()
                .filter(hit -> gap(hit, start, end) <= far)
                .filter(hit -> noOtherPart(reading, hit, start, end))
                .min(Comparator.comparingInt(hit -> gap(hit, start, end)))
                .map(hit -> Side.valueOf(hit.name()));
    }

    private static boolean noOtherPart(Reading reading, Hit side, int start, int end) {
        String between = side.end() <= start
                ? reading.between(side.end(), start)
                : side.start() >= end ? reading.between(end, side.start()) : "";
        boolean other = reading.of(TermList.PARTS).stream()
                .anyMatch(part -> part.first() - side.last() > 0
                        && part.first() - side.last() <= 2
                        && (part.end() <= start || part.start() >= end)
                        && side.start() >= end);
        return !other && between.indexOf(':') < 0 && !between.contains("/10");
    }

    private static int gap(Hit hit, int start, int end) {
        if (hit.end() <= start) return start - hit.end();
        return hit.start() >= end ? hit.start() - end + 4 : 0;
    }

    /** The levels beside the words; if some are pairs, those only. */
    static List<SpinalLevel> levels(Reading reading, int start, int end) {
        List<SpinalLevel> found = new ArrayList<>();
        Matcher matcher = SpinalLevel.WRITTEN.matcher(reading.text());
        int reach = end;
        while (matcher.find()) {
            if (!isLevel(matcher)) continue;
            boolean before = matcher.end() <= start && start - matcher.end() <= NEAR;
            boolean after = matcher.start() >= start && matcher.start() - reach <= NEAR;
            if (!before && !after) continue;
            if (after) reach = matcher.end();
            SpinalLevel level = SpinalLevel.of(matcher);
            if (!found.contains(level)) found.add(level);
        }
        List<SpinalLevel> pairs = found.stream().filter(SpinalLevel::isPair).toList();
        return pairs.isEmpty() ? found : pairs;
    }

    /** T1 and T2 alone are weights of images, S1 to S5 and the others are levels; L and R before numbers are sides. */
    static boolean isLevel(Matcher matcher) {
        int number = Integer.parseInt(matcher.group(2));
        boolean pair = matcher.group(4) != null;
        return switch (matcher.group(1).charAt(0)) {
            case 'C' -> number >= 1 && number <= 8;
            case 'T' -> pair && number <= 12;
            case 'L' -> number >= 1 && number <= 5 && (!pair || Integer.parseInt(matcher.group(4)) <= 5);
            default -> number >= 1 && number <= 2;
        };
    }
}
