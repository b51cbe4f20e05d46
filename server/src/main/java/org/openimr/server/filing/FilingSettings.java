package org.openimr.server.filing;

import java.util.List;
import java.util.Map;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;

/**
 * What no text fixes of the public form.
 *
 * @param draftDays      calendar days from the last change after which a draft that was not sent is deleted
 * @param copyMegabytes  largest copy of a decision that is taken, in units of 1,048,576 bytes
 */
public record FilingSettings(Assumed<Integer> draftDays, Assumed<Integer> copyMegabytes) {
    private static final int MEGABYTE = 1 << 20;

    /** Years of keeping would keep what nobody will send. */
    private static final int MOST_DAYS = 366;

    /** Below what the server takes of a whole request, so that the page can say that a file is too large. */
    private static final int MOST_MEGABYTES = 40;

    public FilingSettings {
        possible(draftDays, MOST_DAYS);
        possible(copyMegabytes, MOST_MEGABYTES);
    }

    private static void possible(Assumed<Integer> setting, int most) {
        if (setting.value() < 1 || setting.value() > most)
            throw new IllegalArgumentException("The setting " + setting.key() + " is a whole number from 1 to " + most
                    + "; \"" + setting.value() + "\" is not.");
    }

    /** 60 days, longer than every time to file; 15 MB. */
    public static FilingSettings defaults() {
        return new FilingSettings(
                new Assumed<>(
                        "filing.draft-days",
                        60,
                        Grade.DESIGN_CHOICE,
                        Citation.design("how long a draft is kept"),
                        "calendar days for which an application that was not sent is kept"),
                new Assumed<>(
                        "filing.copy-megabytes",
                        15,
                        Grade.DESIGN_CHOICE,
                        Citation.design("largest copy of a decision"),
                        "megabytes that the copy of a decision may have"));
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        return List.of(draftDays, copyMegabytes);
    }

    /**
     * These settings with the given values.
     *
     * @throws IllegalArgumentException if a key is not known, or a value is not a whole number that can be
     */
    public FilingSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new FilingSettings(given.count(draftDays), given.count(copyMegabytes));
    }

    /** Largest copy in bytes, inclusive. */
    public int copyBytes() {
        return copyMegabytes.value() * MEGABYTE;
    }
}
