package org.openimr.determination.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days written out in prose: 10/15/04, 4-1-13, 11/01/2013, November 30, 2012. */
public final class WrittenDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\w/.-])(\\d{1,2})\\s?([/-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\w/%-])");
    private static final Pattern WORDS = Pattern.compile(
            "\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.? (\\d{1,2}),? (\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    /** Two-figure years up to this one belong to this century. */
    private static final int LAST_SHORT_YEAR = 49;

    private WrittenDay() {}

    /** Days named in a text in month-day-year order; what is no day of the calendar is left out. */
    public static List<Seen<LocalDate>> in(String text) {
        List<Seen<LocalDate>> found = new ArrayList<>();
        for (Matcher m = FIGURES.matcher(text); m.find(); ) {
            add(year(m.group(4)), Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3)), m, found);
        }
        for (Matcher m = WORDS.matcher(text); m.find(); ) {
            int month = MONTHS.indexOf(LowerCase.of(m.group(1)).substring(0, 3)) + 1;
            add(Integer.parseInt(m.group(3)), month, Integer.parseInt(m.group(2)), m, found);
        }
        found.sort((a, b) -> Integer.compare(a.where().start(), b.where().start()));
        return found;
    }

    private static int year(String figures) {
        int year = Integer.parseInt(figures);
        if (figures.length() == 4) return year;
        return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
    }

    private static void add(int year, int month, int day, Matcher m, List<Seen<LocalDate>> found) {
        try {
            found.add(new Seen<>(LocalDate.of(year, month, day), new Stretch(m.start(), m.end())));
        } catch (DateTimeException _) {
            // no such day: left out
        }
    }
}
