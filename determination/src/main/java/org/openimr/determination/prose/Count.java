package org.openimr.determination.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of something: tablets, visits, or repetitions.
 *
 * @param number  from 1
 */
public record Count(int number, Unit unit) {
    /** What is counted. */
    public enum Unit {
        /** "#60", "quantity 60". */
        PIECES,
        /** "12 visits", "six sessions", "2 times a week for 6 weeks". */
        VISITS,
        /** "x 1", "times 3", "series of three". */
        TIMES
    }

    private static final String N = NumberWords.PATTERN;
    private static final Pattern PIECES =
            Pattern.compile("(?:#\\s?|\\b(?:qty|quantity)(?: of)?:?\\s{0,2}#?)(\\d{1,4})(?![\\d.]\\d|\\d|-)");
    private static final Pattern SCHEDULE = Pattern.compile(
            "\\b(" + N + ")\\s?(?:x|times?|sessions?|visits?)?\\s?(?:a|per|/|each)\\s?(?:week|wk)(?:ly)?"
                    + "\\s?(?:for|x|times|over)\\s?(?:a period of )?(" + N + ")\\s?(?:weeks?|wks?)\\b");
    private static final Pattern SCHEDULE_WEEKLY =
            Pattern.compile("\\b(" + N + ") times? weekly (?:for|x|times) (" + N + ") weeks?\\b");
    private static final Pattern VISITS = Pattern.compile(
            "\\b(" + N
                    + ")(?: \\(\\d+\\))? (?:(?:additional|more|further|initial|visits of|sessions of|total|supervised|physical therapy|"
                    + "physiotherapy|chiropractic|acupuncture|occupational therapy|pt|ot|hand therapy|therapy)\\s){0,3}(?:visits?|sessions?|treatments)\\b");
    private static final Pattern TIMES = Pattern.compile("\\b(?:series of|times|x)\\s?(" + N
            + ")\\b(?!\\s?(?:mg|mcg|ml|mm|cm|%|/|a |per |week|wk|month|day|year|hour|minute|w\\b))");
    private static final Pattern SERIES =
            Pattern.compile("\\bseries of (" + N + ")\\b|\\b(" + N + ") (?:injections|rounds)\\b");

    public Count {
        if (number < 1) throw new IllegalArgumentException("counted from 1: " + number);
    }

    /** Counts named in a text; a weekly schedule counts as the visits it makes. */
    public static List<Seen<Count>> in(String text) {
        String lower = LowerCase.of(text);
        Found found = new Found();
        if (has(lower, "#", "qty", "quantity")) single(PIECES, Unit.PIECES, lower, found);
        if (has(lower, "week", "wk")) product(SCHEDULE, lower, found);
        if (has(lower, " weekly ")) product(SCHEDULE_WEEKLY, lower, found);
        if (has(lower, "visit", "session", "treatments")) single(VISITS, Unit.VISITS, lower, found);
        if (has(lower, "x", "times", "series of")) single(TIMES, Unit.TIMES, lower, found);
        if (has(lower, "series of ", " injections", " rounds")) series(lower, found);
        found.counts.sort((a, b) -> Integer.compare(a.where().start(), b.where().start()));
        return found.counts.stream().distinct().toList();
    }

    /** Whether a text has one of the words without which a pattern finds nothing; looking for them costs far less. */
    private static boolean has(String text, String... words) {
        for (String word : words) if (text.contains(word)) return true;
        return false;
    }

    private static void series(String text, Found found) {
        for (Matcher m = SERIES.matcher(text); m.find(); ) {
            String word = m.group(1) != null ? m.group(1) : m.group(2);
            add(NumberWords.read(word), Unit.TIMES, m, found);
        }
    }

    private static void single(Pattern pattern, Unit unit, String text, Found found) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            if (found.overlaps(m)) continue;
            add(NumberWords.read(m.group(1)), unit, m, found);
        }
    }

    private static void product(Pattern pattern, String text, Found found) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            OptionalInt times = NumberWords.read(m.group(1));
            OptionalInt weeks = NumberWords.read(m.group(2));
            if (times.isEmpty() || weeks.isEmpty()) continue;
            add(OptionalInt.of(times.getAsInt() * weeks.getAsInt()), Unit.VISITS, m, found);
        }
    }

    private static void add(OptionalInt number, Unit unit, Matcher m, Found found) {
        if (number.isPresent() && number.getAsInt() > 0) found.add(new Count(number.getAsInt(), unit), m);
    }

    /** Counts read so far, and the characters that say them. */
    private static final class Found {
        private final List<Seen<Count>> counts = new ArrayList<>();
        private final BitSet taken = new BitSet();

        void add(Count count, Matcher m) {
            counts.add(new Seen<>(count, new Stretch(m.start(), m.end())));
            taken.set(m.start(), m.end());
        }

        boolean overlaps(Matcher m) {
            int next = taken.nextSetBit(m.start());
            return next >= 0 && next < m.end();
        }
    }
}
