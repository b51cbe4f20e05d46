package org.openimr.process.deadlines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;

/**
 * Times that no text read so far fixes. Each is a setting and is shown as an assumption wherever a person meets it.
 *
 * @param eligibilityBusinessDays  our target for the finding of eligibility
 * @param deferralBusinessDays     notice that utilization review is deferred
 * @param supportDays              records of worker or physician, regular review
 * @param supportHours             the same, expedited review
 * @param expeditedDecisionHours   the statute's three days in hours of the clock
 * @param mailedRequestDays        days after deposit on which a mailed request counts as received
 * @param feeDays                  payment of the fee; empty while nobody has set it
 * @param alarmBusinessDays        business days before a last day on which the alarm goes off
 */
public record DeadlineSettings(
        Assumed<Integer> eligibilityBusinessDays,
        Assumed<Integer> deferralBusinessDays,
        Assumed<Integer> supportDays,
        Assumed<Integer> supportHours,
        Assumed<Integer> expeditedDecisionHours,
        Assumed<Integer> mailedRequestDays,
        Assumed<Optional<Integer>> feeDays,
        Assumed<Integer> alarmBusinessDays) {

    /** More of any unit is a slip of the pen, and leads beyond the calendars. */
    private static final int MOST = 366;

    public DeadlineSettings {
        List.of(
                        eligibilityBusinessDays,
                        deferralBusinessDays,
                        supportDays,
                        supportHours,
                        expeditedDecisionHours,
                        mailedRequestDays,
                        alarmBusinessDays)
                .forEach(assumed -> possible(assumed.key(), assumed.value()));
        feeDays.value().ifPresent(days -> possible("deadlines.fee-days", days));
    }

    private static void possible(String key, int value) {
        if (value < 1 || value > MOST)
            throw new IllegalArgumentException(
                    "The setting " + key + " is a whole number from 1 to " + MOST + "; \"" + value + "\" is not.");
    }

    /** As the texts at hand and practice have it. */
    public static DeadlineSettings defaults() {
        return new DeadlineSettings(
                new Assumed<>(
                        "deadlines.eligibility-business-days",
                        5,
                        Grade.DESIGN_CHOICE,
                        Citation.design("internal target for eligibility"),
                        "target for the finding of eligibility, in business days from receipt of the application"),
                new Assumed<>(
                        "deadlines.deferral-business-days",
                        5,
                        Grade.SECONDARY,
                        Citation.regulation("9792.9.1(b)(1)"),
                        "notice that utilization review is deferred, in business days from receipt of the request"),
                new Assumed<>(
                        "deadlines.support-days",
                        15,
                        Grade.SECONDARY,
                        Citation.regulation("9792.10.5(b)"),
                        "records of the worker or the physician, in days from the notice of assignment"),
                new Assumed<>(
                        "deadlines.support-hours",
                        24,
                        Grade.SECONDARY,
                        Citation.regulation("9792.10.5(b)"),
                        "records of the worker or the physician in expedited review, in hours from the notice"),
                new Assumed<>(
                        "deadlines.expedited-decision-hours",
                        72,
                        Grade.DESIGN_CHOICE,
                        Citation.laborCode("4610.6(d)(1)(C)"),
                        "the statute's three days for an expedited decision, in hours of the clock"),
                new Assumed<>(
                        "deadlines.mailed-request-days",
                        5,
                        Grade.SECONDARY,
                        Citation.regulation("9792.9.1(a)(1)"),
                        "days after deposit in the mail on which a request for authorization counts as received"),
                new Assumed<>(
                        "deadlines.fee-days",
                        Optional.empty(),
                        Grade.NOT_FOUND,
                        Citation.regulation("9792.10.8"),
                        "payment of the fee, in days from receipt of the invoice; no time runs while it is not set"),
                new Assumed<>(
                        "deadlines.alarm-business-days",
                        2,
                        Grade.DESIGN_CHOICE,
                        Citation.design("alarm before a last day"),
                        "business days before a last day on which the alarm goes off"));
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        return List.of(
                eligibilityBusinessDays,
                deferralBusinessDays,
                supportDays,
                supportHours,
                expeditedDecisionHours,
                mailedRequestDays,
                feeDays,
                alarmBusinessDays);
    }

    /**
     * These settings with the given values.
     *
     * @param values  by key; a key that is not one of {@link #all} is refused
     * @throws IllegalArgumentException if a key is not known or a value is not a whole number from 1 to 366
     */
    public DeadlineSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new DeadlineSettings(
                given.count(eligibilityBusinessDays),
                given.count(deferralBusinessDays),
                given.count(supportDays),
                given.count(supportHours),
                given.count(expeditedDecisionHours),
                given.count(mailedRequestDays),
                given.optionalCount(feeDays),
                given.count(alarmBusinessDays));
    }
}
