package org.openimr.process.records;

import java.util.List;
import java.util.Map;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;

/**
 * Values on records that no text read so far fixes.
 *
 * @param monthsOf2013       how far before the request the emergency rule asked for reports
 * @param missingReportDays  days from a sealing in which a party says what is missing from the index; 1 to 30
 */
public record RecordsSettings(Assumed<Integer> monthsOf2013, Assumed<Integer> missingReportDays) {
    private static final int MOST_MONTHS = 60;
    private static final int MOST_DAYS = 30;

    public RecordsSettings {
        possible(monthsOf2013, MOST_MONTHS);
        possible(missingReportDays, MOST_DAYS);
    }

    private static void possible(Assumed<Integer> setting, int most) {
        if (setting.value() < 1 || setting.value() > most)
            throw new IllegalArgumentException("The setting " + setting.key() + " is a whole number from 1 to " + most
                    + "; \"" + setting.value() + "\" is not.");
    }

    /** As the sources at hand have it. */
    public static RecordsSettings defaults() {
        return new RecordsSettings(
                new Assumed<>(
                        "records.months-of-reports-2013",
                        12,
                        Grade.SECONDARY,
                        Citation.regulation("9792.10.5(a)(1)(A)"),
                        "months before the request whose reports the emergency rule of 2013 asked for"),
                new Assumed<>(
                        "records.days-to-report-missing",
                        5,
                        Grade.DESIGN_CHOICE,
                        Citation.design("parties say what is missing from the exhibit index"),
                        "calendar days from the sealing of the exhibit index, or of a supplement, in which a party may"
                                + " say what is missing from it"));
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        return List.of(monthsOf2013, missingReportDays);
    }

    /**
     * These settings with the given values.
     *
     * @throws IllegalArgumentException if a key is not known, or a value cannot be read or cannot be
     */
    public RecordsSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new RecordsSettings(given.count(monthsOf2013), given.count(missingReportDays));
    }
}
