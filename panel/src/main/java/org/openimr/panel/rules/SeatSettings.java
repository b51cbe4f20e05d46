package org.openimr.panel.rules;

import java.util.List;
import java.util.Map;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;
import org.openimr.panel.register.RegisterSettings;

/**
 * What the rules on reviewers ask for and no text read so far fixes. Each is a setting and is shown as an assumption.
 *
 * @param reverifyYears  years for which a verification of a credential holds, as the register has it
 * @param practiceYears  years of active practice that have to be exceeded
 * @param practiceHours  hours a week of active practice that have to be reached
 */
public record SeatSettings(
        Assumed<Integer> reverifyYears, Assumed<Integer> practiceYears, Assumed<Integer> practiceHours) {
    static final Citation PRACTICE = Citation.design("practice of a reviewer, by the words of every letter");

    private static final int MOST_YEARS = 50;
    private static final int HOURS_OF_A_WEEK = 168;

    public SeatSettings {
        possible(reverifyYears, MOST_YEARS);
        possible(practiceYears, MOST_YEARS);
        possible(practiceHours, HOURS_OF_A_WEEK);
    }

    private static void possible(Assumed<Integer> assumed, int most) {
        if (assumed.value() < 1 || assumed.value() > most)
            throw new IllegalArgumentException("The setting " + assumed.key() + " is a whole number from 1 to " + most
                    + "; \"" + assumed.value() + "\" is not.");
    }

    /** As practice has it, and our choice where nothing is known. */
    public static SeatSettings defaults() {
        return new SeatSettings(
                RegisterSettings.defaults().reverifyYears(),
                new Assumed<>(
                        "panel.practice-years",
                        5,
                        Grade.OBSERVED,
                        PRACTICE,
                        "a reviewer has been in active clinical practice for more than so many years"),
                new Assumed<>(
                        "panel.practice-hours",
                        24,
                        Grade.OBSERVED,
                        PRACTICE,
                        "a reviewer is in active clinical practice for at least so many hours a week"));
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        return List.of(reverifyYears, practiceYears, practiceHours);
    }

    /**
     * These settings with the given values.
     *
     * @param values  by key; a key that is not one of {@link #all} is refused
     * @throws IllegalArgumentException if a key is not known or a value is not possible
     */
    public SeatSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new SeatSettings(given.count(reverifyYears), given.count(practiceYears), given.count(practiceHours));
    }
}
