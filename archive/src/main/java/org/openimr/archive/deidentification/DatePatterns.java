package org.openimr.archive.deidentification;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openimr.determination.prose.WrittenDay;

/** The written forms of a birth date. */
final class DatePatterns {
    private static final int SHORTEST = 4;
    /** Fewer figures without anything between them are any number. */
    private static final int FIGURES_ALONE = 6;
    /** A date later in a life than this is one of treatment or injury, not the birth date misread. */
    private static final Period BEFORE_ANY_WORK = Period.ofYears(12);

    private static final Pattern STROKES =
            Pattern.compile("\\w{1,3}\\s*([/.-])\\s*\\w{0,3}\\s*\\1\\s*\\w{1,5}", Pattern.DOTALL);

    private DatePatterns() {}

    /** Without what stands between: 03141971, 3141971, 31471, MARCH141971, 14MAR71 and so on. */
    static List<String> of(LocalDate day) {
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        String year = Integer.toString(day.getYear());
        String shortYear = year.substring(2);
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String abbreviated = month.substring(0, 3);
        Stream<String> figures = Stream.of(m + "|" + d, two(m) + "|" + two(d), two(m) + "|" + d, m + "|" + two(d))
                .flatMap(md -> Stream.of(md + year, md + shortYear))
                .map(form -> form.replace("|", ""));
        Stream<String> others = Stream.of(year + two(m) + two(d), year + m + d, two(d) + two(m) + year);
        Stream<String> words = Stream.of(month, abbreviated, "Sept")
                .filter(name -> !name.equals("Sept") || m == 9)
                .flatMap(name -> Stream.of(year, shortYear)
                        .flatMap(y -> Stream.of(Integer.toString(d), two(d), d + ordinal(d))
                                .flatMap(dd -> Stream.of(name + dd + y, dd + name + y, dd + "of" + name + y))));
        return Stream.of(figures, others, words)
                .flatMap(forms -> forms)
                .filter(form -> form.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    /** Whether words that are one figure off the birth date can be that date, and not another one of this life. */
    static boolean mayBeMisread(LocalDate birth, String words) {
        LocalDate adult = birth.plus(BEFORE_ANY_WORK);
        return WrittenDay.in(words).stream().allMatch(seen -> seen.what().isBefore(adult));
    }

    /** Figures in three groups between strokes, points or hyphens; one may be lost. */
    static boolean isWrittenAsDate(String words) {
        return STROKES.matcher(words).matches();
    }

    /** Figures of a date stand together or in three groups; "314-71" is none. */
    static boolean isGroupedAsDate(String words) {
        int groups = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean letter = Character.isLetterOrDigit(words.charAt(i));
            if (letter && !inside) groups++;
            inside = letter;
        }
        boolean letters = words.chars().anyMatch(Character::isLetter);
        return groups > 2
                || words.contains("//")
                || words.contains("--")
                || letters
                || (groups == 1 && words.length() >= FIGURES_ALONE);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String ordinal(int day) {
        if (day / 10 == 1) return "th";
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
