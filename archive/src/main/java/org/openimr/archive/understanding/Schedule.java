package org.openimr.archive.understanding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.understanding.Numbers.Range;

/** So many a week for so many weeks, in the ways in which headings write it. */
final class Schedule {
    private static final Set<String> TIMES = Set.of("x", "times", "time", "sessions", "visits", "treatments", "days");
    private static final Set<String> PER = Set.of("a", "per", "each", "every", "in");
    private static final Set<String> FOR = Set.of("for", "x", "times", "over", "during");
    private static final Map<String, CountedUnit> UNITS = Map.ofEntries(
            Map.entry("day", CountedUnit.DAYS),
            Map.entry("days", CountedUnit.DAYS),
            Map.entry("daily", CountedUnit.DAYS),
            Map.entry("week", CountedUnit.WEEKS),
            Map.entry("weeks", CountedUnit.WEEKS),
            Map.entry("weekly", CountedUnit.WEEKS),
            Map.entry("wk", CountedUnit.WEEKS),
            Map.entry("wks", CountedUnit.WEEKS),
            Map.entry("w", CountedUnit.WEEKS),
            Map.entry("month", CountedUnit.MONTHS),
            Map.entry("months", CountedUnit.MONTHS),
            Map.entry("monthly", CountedUnit.MONTHS),
            Map.entry("year", CountedUnit.YEARS),
            Map.entry("years", CountedUnit.YEARS));

    private Schedule() {}

    /** A frequency and the words that say it, {@code to} exclusive; {@code shorthand} for "2 x 6". */
    record Read(Frequency frequency, int from, int to, boolean shorthand) {}

    /** The unit of time that a word names. */
    static Optional<CountedUnit> unit(String word) {
        return Optional.ofNullable(UNITS.get(word));
    }

    /** The same, also where "x" stands before it without a space: "5xwk". */
    private static Optional<CountedUnit> each(String word) {
        return unit(word.startsWith("x") ? word.substring(1) : word);
    }

    /** The first of a heading. */
    static Optional<Read> in(Words words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Read> read = at(words, i);
            if (read.isPresent()) return read;
        }
        return Optional.empty();
    }

    private static Optional<Read> at(Words words, int i) {
        Range times = Numbers.range(words, i);
        if (times.least() == 0) return Optional.empty();
        int at = times.next();
        boolean counted = TIMES.contains(words.word(at));
        if (counted) at++;
        if (PER.contains(words.word(at))) at++;
        Optional<CountedUnit> each = each(words.word(at));
        if (each.isEmpty()) return counted ? shorthand(words, i, times, times.next()) : Optional.empty();
        at++;
        if (FOR.contains(words.word(at))) at++;
        if (words.word(at).equals("a") && words.word(at + 1).equals("period")) at += 3;
        Range duration = Numbers.range(words, at);
        if (duration.least() == 0) return Optional.empty();
        Optional<CountedUnit> of = unit(words.word(duration.next()));
        if (!of.equals(each)) return Optional.empty(); // weeks of months are no round number of weeks
        return Optional.of(new Read(frequency(times, each.get(), duration), i, duration.next() + 1, false));
    }

    /** "2 x 6", "2 times 6", "2 x 6 weeks". */
    private static Optional<Read> shorthand(Words words, int from, Range times, int at) {
        if (!words.word(at).equals("x") && !words.word(at).equals("times")) return Optional.empty();
        Range duration = Numbers.range(words, at + 1);
        if (duration.least() == 0) return Optional.empty();
        Optional<CountedUnit> of = unit(words.word(duration.next()));
        if (of.filter(unit -> unit != CountedUnit.WEEKS).isPresent()) return Optional.empty();
        if (PER.contains(words.word(duration.next()))) return Optional.empty();
        int to = duration.next() + (of.isPresent() ? 1 : 0);
        return Optional.of(new Read(frequency(times, CountedUnit.WEEKS, duration), from, to, true));
    }

    private static Frequency frequency(Range times, CountedUnit each, Range duration) {
        return new Frequency(times.least(), times.most(), each, duration.least(), duration.most());
    }
}
