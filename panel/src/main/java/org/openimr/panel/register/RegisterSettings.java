package org.openimr.panel.register;

import java.util.List;
import java.util.Map;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;
import org.openimr.panel.register.Verification.Source;

/**
 * Values on the register that no text read so far fixes.
 *
 * @param reverifyYears   a credential is verified again at the latest so many years after the last time; 1 to 10
 * @param dueWarningDays  days before something is due in which the list of what is due shows it as soon due; 1 to 366
 * @param leastSource     the weakest source of a verification that counts as one
 * @param practiceNeeded  whether a reviewer needs evidence of practice on file
 * @param contractNeeded  whether a reviewer needs a contract on file
 */
public record RegisterSettings(
        Assumed<Integer> reverifyYears,
        Assumed<Integer> dueWarningDays,
        Assumed<Source> leastSource,
        Assumed<Boolean> practiceNeeded,
        Assumed<Boolean> contractNeeded) {
    private static final int MOST_YEARS = 10;
    private static final int MOST_DAYS = 366;

    public RegisterSettings {
        possible(reverifyYears, MOST_YEARS);
        possible(dueWarningDays, MOST_DAYS);
    }

    private static void possible(Assumed<Integer> setting, int most) {
        if (setting.value() < 1 || setting.value() > most)
            throw new IllegalArgumentException("The setting " + setting.key() + " is a whole number from 1 to " + most
                    + "; \"" + setting.value() + "\" is not.");
    }

    /** As chosen where nothing is known, and as the published letters have it. */
    public static RegisterSettings defaults() {
        Citation verified = Citation.design("a credential counts while it is verified");
        return new RegisterSettings(
                new Assumed<>(
                        "register.reverify-years",
                        3,
                        Grade.DESIGN_CHOICE,
                        Citation.laborCode("139.5(d)(3)"),
                        "years after a verification at whose end the credential is verified again at the latest"),
                new Assumed<>(
                        "register.due-warning-days",
                        90,
                        Grade.DESIGN_CHOICE,
                        verified,
                        "calendar days before something is due in which it is shown as soon due"),
                new Assumed<>(
                        "register.least-source",
                        Source.DOCUMENT,
                        Grade.DESIGN_CHOICE,
                        verified,
                        "the weakest source that counts as a verification: issuer, collection, document or statement"),
                new Assumed<>(
                        "register.practice-needed",
                        true,
                        Grade.OBSERVED,
                        Citation.design("determinations state the reviewer's years and hours of practice"),
                        "whether evidence of practice has to be on file: true or false"),
                new Assumed<>(
                        "register.contract-needed",
                        true,
                        Grade.DESIGN_CHOICE,
                        Citation.design("a reviewer works under a contract"),
                        "whether a contract has to be on file: true or false"));
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        return List.of(reverifyYears, dueWarningDays, leastSource, practiceNeeded, contractNeeded);
    }

    /**
     * These settings with the given values.
     *
     * @throws IllegalArgumentException if a key is not known, or a value cannot be read or cannot be
     */
    public RegisterSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new RegisterSettings(
                given.count(reverifyYears),
                given.count(dueWarningDays),
                given.read(leastSource, RegisterSettings::source),
                given.truth(practiceNeeded),
                given.truth(contractNeeded));
    }

    /** Whether a verification from that source counts as one. */
    public boolean counts(Source source) {
        return source.compareTo(leastSource.value()) <= 0;
    }

    private static Source source(String key, String value) {
        for (Source source : Source.values()) {
            if (source.name().equalsIgnoreCase(value)) return source;
        }
        throw new IllegalArgumentException("The setting " + key + " is issuer, collection, document or statement; \""
                + value + "\" is none of them.");
    }
}
