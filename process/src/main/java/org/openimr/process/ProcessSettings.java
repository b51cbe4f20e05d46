package org.openimr.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;
import org.openimr.process.deadlines.DeadlineSettings;
import org.openimr.process.fees.FeeSettings;
import org.openimr.process.penalties.PenaltySettings;
import org.openimr.process.quality.QualitySettings;
import org.openimr.process.records.RecordsSettings;

/**
 * Values that no text read so far fixes: assumptions, each shown as such wherever a person meets it.
 *
 * @param confirmations  different persons who confirm a de-identification
 * @param invoiceDays    days within which an invoice asks to be paid; no text was found
 */
public record ProcessSettings(
        DeadlineSettings deadlines,
        FeeSettings fees,
        PenaltySettings penalties,
        RecordsSettings records,
        QualitySettings quality,
        Assumed<Integer> confirmations,
        Assumed<Integer> invoiceDays) {
    /** One of each role that may confirm, see {@link Authority}. */
    private static final int MOST_CONFIRMATIONS = 4;

    private static final int MOST_DAYS = 366;

    public ProcessSettings {
        possible(confirmations, MOST_CONFIRMATIONS);
        possible(invoiceDays, MOST_DAYS);
    }

    private static void possible(Assumed<Integer> setting, int most) {
        if (setting.value() < 1 || setting.value() > most)
            throw new IllegalArgumentException("The setting " + setting.key() + " is a whole number from 1 to " + most
                    + "; \"" + setting.value() + "\" is not.");
    }

    /** As the texts at hand and practice have it. */
    public static ProcessSettings defaults() {
        return new ProcessSettings(
                DeadlineSettings.defaults(),
                FeeSettings.defaults(),
                PenaltySettings.defaults(),
                RecordsSettings.defaults(),
                QualitySettings.defaults(),
                new Assumed<>(
                        "publication.confirmations",
                        2,
                        Grade.DESIGN_CHOICE,
                        Citation.laborCode("4610.6(m)"),
                        "different persons who confirm that the public text identifies nobody"),
                new Assumed<>(
                        "invoices.days-to-pay",
                        30,
                        Grade.DESIGN_CHOICE,
                        Citation.regulation("9792.10.8"),
                        "days from its date within which an invoice asks to be paid; no text sets them"));
    }

    /** The same, with no draft drawn for a second look, a sign-off or a blind review. */
    public ProcessSettings withoutDraws() {
        return new ProcessSettings(
                deadlines, fees, penalties, records, quality.nothingDrawn(), confirmations, invoiceDays);
    }

    /** Different persons who confirm a de-identification. */
    public int confirmationsToPublish() {
        return confirmations.value();
    }

    /** Every assumption, in order. */
    public List<Assumed<?>> all() {
        return Stream.of(
                        deadlines.all(),
                        fees.all(),
                        penalties.all(),
                        records.all(),
                        quality.all(),
                        List.<Assumed<?>>of(confirmations, invoiceDays))
                .<Assumed<?>>flatMap(List::stream)
                .toList();
    }

    /**
     * These settings with the given values.
     *
     * @param values  by key; see {@link SettingValues} for how a value is written
     * @throws IllegalArgumentException if a key is not one of {@link #all}, or a value cannot be read or cannot be
     */
    public ProcessSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new ProcessSettings(
                deadlines.with(given.of(deadlines.all())),
                fees.with(given.of(fees.all())),
                penalties.with(given.of(penalties.all())),
                records.with(given.of(records.all())),
                quality.with(given.of(quality.all())),
                given.count(confirmations),
                given.count(invoiceDays));
    }
}
