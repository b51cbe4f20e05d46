package org.openimr.panel.description;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;

/**
 * What letters say of a reviewer's practice. No statute asks for it; every letter that was read says "more than five
 * years" and "at least 24 hours a week". Of several numbers the greatest that is true is said.
 *
 * @param yearsOver     numbers of years that may be said: "more than N years"
 * @param hoursAtLeast  numbers of hours that may be said: "at least N hours a week"
 */
public record PracticeClaims(Assumed<List<Integer>> yearsOver, Assumed<List<Integer>> hoursAtLeast) {
    private static final Citation QUALIFIED = Citation.laborCode("139.5(d)(4)");
    private static final int MOST_YEARS = 60;
    private static final int MOST_HOURS = 168;

    public PracticeClaims {
        within(yearsOver, MOST_YEARS);
        within(hoursAtLeast, MOST_HOURS);
    }

    private static void within(Assumed<List<Integer>> setting, int most) {
        for (int number : setting.value()) {
            if (number < 1 || number > most)
                throw new IllegalArgumentException("The setting " + setting.key() + " holds whole numbers from 1 to "
                        + most + "; \"" + number + "\" is not.");
        }
    }

    /** As the letters have it. */
    public static PracticeClaims observed() {
        return new PracticeClaims(
                new Assumed<>(
                        "panel.description.years-over",
                        List.of(5),
                        Grade.OBSERVED,
                        QUALIFIED,
                        "numbers of years of which a letter may say that the reviewer practiced longer"),
                new Assumed<>(
                        "panel.description.hours-at-least",
                        List.of(24),
                        Grade.OBSERVED,
                        QUALIFIED,
                        "numbers of hours of which a letter may say that the reviewer works as many in a week"));
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        return List.of(yearsOver, hoursAtLeast);
    }

    /**
     * These settings with the given values; where none may be said, nothing is.
     *
     * @throws IllegalArgumentException if a key is not known, or a value cannot be read or cannot be
     */
    public PracticeClaims with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new PracticeClaims(given.counts(yearsOver), given.counts(hoursAtLeast));
    }

    /** The greatest number of years that is less than what was practiced; {@code whole} years had passed the day before. */
    OptionalInt years(int whole) {
        return greatest(yearsOver, whole);
    }

    OptionalInt hours(int perWeek) {
        return greatest(hoursAtLeast, perWeek);
    }

    private static OptionalInt greatest(Assumed<List<Integer>> setting, int most) {
        return setting.value().stream()
                .mapToInt(Integer::intValue)
                .filter(number -> number <= most)
                .max();
    }
}
