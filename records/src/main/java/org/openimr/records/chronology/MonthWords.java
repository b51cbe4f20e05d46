package org.openimr.records.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openimr.records.chronology.EventDate.Basis;

/**
 * A date with the month in words: "March 15, 2016", "28 June 2017", "6 de abril de 2017", "in May".
 *
 * @param told  a word before it says that a month is meant, or only a month can be
 */
record MonthWords(int start, int end, int month, OptionalInt day, OptionalInt year, boolean told) {
    private static final Set<String> BEFORE = Set.of(
            "in", "of", "since", "until", "last", "en", "de", "desde", "early", "late", "mid", "this", "from", "to",
            "by");
    private static final Set<String> JOINS = Set.of("de", "del", ",", "of");

    static Optional<MonthWords> at(Passage passage, Hit hit) {
        List<Token> tokens = passage.tokens();
        boolean capital = Character.isUpperCase(passage.text().charAt(hit.start()));
        boolean spanish = hit.term().is("spanish");
        if (!capital && !spanish) return Optional.empty();
        int first = hit.first();
        int last = hit.last();
        if (last + 1 < tokens.size() && tokens.get(last + 1).plain().equals(".")) last++;
        OptionalInt day = OptionalInt.empty();
        int before = first - 1;
        if (before >= 1 && tokens.get(before).plain().equals("de")) before--;
        boolean bare = before < 1
                || !Set.of("/", "-", ".", "#").contains(tokens.get(before - 1).plain());
        if (before >= 0 && bare && number(tokens, before, 1, 31).isPresent()) {
            day = number(tokens, before, 1, 31);
            first = before;
        } else if (number(tokens, last + 1, 1, 31).isPresent() && !unit(tokens, last + 2)) {
            day = number(tokens, ++last, 1, 31);
        }
        int after = last + 1;
        if (after < tokens.size() && JOINS.contains(tokens.get(after).plain())) after++;
        OptionalInt year = number(tokens, after, 1950, 2049);
        if (year.isPresent()) last = after;
        boolean told =
                capital && first > 0 && BEFORE.contains(tokens.get(first - 1).plain());
        if (spanish) told = first > 0 && BEFORE.contains(tokens.get(first - 1).plain());
        int month = Integer.parseInt(hit.name());
        return Optional.of(
                new MonthWords(tokens.get(first).start(), tokens.get(last).end(), month, day, year, told));
    }

    private static boolean unit(List<Token> tokens, int at) {
        return at < tokens.size()
                && Set.of("mg", "visits", "/", "of", "percent", "%")
                        .contains(tokens.get(at).plain());
    }

    private static OptionalInt number(List<Token> tokens, int at, int least, int most) {
        if (at < 0 || at >= tokens.size()) return OptionalInt.empty();
        String text = tokens.get(at).plain().replaceFirst("(st|nd|rd|th)$", "");
        if (!text.matches("\\d{1,4}")) return OptionalInt.empty();
        int number = Integer.parseInt(text);
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }

    EventDate date(Optional<LocalDate> anchor, boolean ahead) {
        if (year.isEmpty()) {
            return day.isPresent()
                    ? DateFinder.suppliedDay(month, day.getAsInt(), anchor, ahead)
                    : DateFinder.suppliedMonth(month, anchor, ahead);
        }
        YearMonth stated = YearMonth.of(year.getAsInt(), month);
        if (day.isEmpty()) return EventDate.month(stated, Basis.STATED);
        try {
            return EventDate.day(stated.atDay(day.getAsInt()), Basis.STATED);
        } catch (DateTimeException e) {
            return EventDate.UNKNOWN;
        }
    }
}
