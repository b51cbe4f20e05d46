package org.openimr.process.penalties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Money;
import org.openimr.law.SettingValues;

/**
 * Amounts that no text read so far fixes.
 *
 * @param recordsPerDay         late records, a day
 * @param recordsMost           late records, at most
 * @param delayPerDay           delaying the review, a day; not above the statute's ceiling
 * @param implementationPerDay  late payment or authorization, a day; not above the statute's ceiling
 * @param planBreachOf4610G     item (8) of the table for review plans
 */
public record PenaltySettings(
        Assumed<Money> recordsPerDay,
        Assumed<Money> recordsMost,
        Assumed<Optional<Money>> delayPerDay,
        Assumed<Optional<Money>> implementationPerDay,
        Assumed<Optional<Money>> planBreachOf4610G) {

    public PenaltySettings {
        notAboveCeiling(delayPerDay, "Lab. Code 4610.5(i)");
        notAboveCeiling(implementationPerDay, "Lab. Code 4610.6(k)");
    }

    private static void notAboveCeiling(Assumed<Optional<Money>> perDay, String clause) {
        perDay.value().filter(money -> money.compareTo(CeilingPerDay.MOST) > 0).ifPresent(money -> {
            throw new IllegalArgumentException("The setting " + perDay.key() + " is " + money.printed() + "; " + clause
                    + " allows not more than " + CeilingPerDay.MOST.printed() + " a day.");
        });
    }

    /** As the sources at hand have it. */
    public static PenaltySettings defaults() {
        return new PenaltySettings(
                new Assumed<>(
                        "penalties.records-per-day",
                        Money.dollars(500),
                        Grade.SECONDARY,
                        Citation.regulation("9792.12(c)(6)"),
                        "dollars for each day that records are late"),
                new Assumed<>(
                        "penalties.records-most",
                        Money.dollars(5000),
                        Grade.SECONDARY,
                        Citation.regulation("9792.12(c)(6)"),
                        "dollars at most for one instance of late records"),
                new Assumed<>(
                        "penalties.delay-per-day",
                        Optional.empty(),
                        Grade.NOT_FOUND,
                        Citation.laborCode("4610.5(i)"),
                        "dollars for each day by which conduct delays the review; not above $5,000"),
                new Assumed<>(
                        "penalties.implementation-per-day",
                        Optional.empty(),
                        Grade.NOT_FOUND,
                        Citation.regulation("9792.12(a)"),
                        "dollars for each day of late payment or authorization; not above $5,000"),
                new Assumed<>(
                        "penalties.plan-breach-of-4610-g",
                        Optional.empty(),
                        Grade.NOT_FOUND,
                        Citation.regulation("9792.12(a)"),
                        "dollars for a breach of Lab. Code 4610(g), item (8) of the newer table"));
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        return List.of(recordsPerDay, recordsMost, delayPerDay, implementationPerDay, planBreachOf4610G);
    }

    /**
     * These settings with the given amounts.
     *
     * @param values  by key: dollars such as "500", or "not set" where an amount was not found
     * @throws IllegalArgumentException if a key is not known, an amount cannot be read, or one is above its ceiling
     */
    public PenaltySettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new PenaltySettings(
                given.amount(recordsPerDay),
                given.amount(recordsMost),
                given.optionalAmount(delayPerDay),
                given.optionalAmount(implementationPerDay),
                given.optionalAmount(planBreachOf4610G));
    }
}
