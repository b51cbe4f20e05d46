package org.openimr.panel.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;

/**
 * How reviewers and disputes are matched. No text says it; all of it is choice, but for the preference for California
 * licensees, of which no text says how strong it is (Lab. Code 139.5(d)(4)).
 *
 * @param weights       cost of each part
 * @param rotationDays  days after a reviewer's last case during which another one costs more
 * @param assumedDays   days that a review takes where the reviewer's own are not known
 * @param leastDays     days from taking a case to its due day that a reviewer has at least
 * @param offerHours    hours after which an offer that nobody answered has lapsed
 * @param byOffer       whether a reviewer sits on a case only after it was offered and accepted here
 * @param waitingCost   in a day's assignment, cost of a day that a case has waited, if it is left over
 */
public record MatchSettings(
        Map<Part, Assumed<Integer>> weights,
        Assumed<Integer> rotationDays,
        Assumed<Integer> assumedDays,
        Assumed<Integer> leastDays,
        Assumed<Integer> offerHours,
        Assumed<Integer> waitingCost,
        Assumed<Boolean> byOffer) {
    private static final Citation MATCHING = Citation.design("matching of reviewers and disputes");
    private static final int MOST_WEIGHT = 1_000;
    private static final int MOST_DAYS = 60;
    private static final int MOST_HOURS = 336;

    public MatchSettings {
        Map<Part, Assumed<Integer>> ordered = new EnumMap<>(weights);
        for (Part part : Part.values()) within(Objects.requireNonNull(ordered.get(part)), 0, MOST_WEIGHT);
        weights = Collections.unmodifiableMap(ordered);
        within(rotationDays, 1, MOST_DAYS);
        within(assumedDays, 1, MOST_DAYS);
        within(leastDays, 1, MOST_DAYS);
        within(offerHours, 1, MOST_HOURS);
        within(waitingCost, 0, MOST_WEIGHT);
    }

    private static void within(Assumed<Integer> setting, int least, int most) {
        if (setting.value() < least || setting.value() > most)
            throw new IllegalArgumentException("The setting " + setting.key() + " is a whole number from " + least
                    + " to " + most + "; \"" + setting.value() + "\" is not.");
    }

    /** Our choice. */
    public static MatchSettings defaults() {
        Map<Part, Assumed<Integer>> weights = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Citation basis = part == Part.LICENSE ? Citation.laborCode("139.5(d)(4)") : MATCHING;
            weights.put(
                    part,
                    new Assumed<>(
                            "matching.weight." + part.key(),
                            part.usualWeight(),
                            Grade.DESIGN_CHOICE,
                            basis,
                            "cost in a match " + part.means()));
        }
        return new MatchSettings(
                weights,
                choice("rotation-days", 14, "days after a reviewer's last case during which another one costs more"),
                choice("assumed-days", 7, "days that a review takes where the reviewer's own are not known"),
                choice("least-days", 2, "days from taking a case to its due day that a reviewer has at least"),
                choice("offer-hours", 24, "hours after which an offer that nobody answered has lapsed"),
                choice("waiting", 10, "cost of each day that a case has waited, if a day's assignment leaves it over"),
                new Assumed<>(
                        "matching.by-offer",
                        true,
                        Grade.DESIGN_CHOICE,
                        MATCHING,
                        "a reviewer sits on a case only after it was offered and accepted here; false where the register of"
                                + " reviewers is kept elsewhere, and nothing is looked up"));
    }

    private static Assumed<Integer> choice(String key, int value, String means) {
        return new Assumed<>("matching." + key, value, Grade.DESIGN_CHOICE, MATCHING, means);
    }

    /** What one unit of a part costs. */
    public int weight(Part part) {
        return Objects.requireNonNull(weights.get(part)).value();
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        List<Assumed<?>> all = new ArrayList<>(weights.values());
        all.addAll(List.of(rotationDays, assumedDays, leastDays, offerHours, waitingCost, byOffer));
        return List.copyOf(all);
    }

    /**
     * These settings with the given values.
     *
     * @throws IllegalArgumentException if a key is not known, or a value cannot be read or cannot be
     */
    public MatchSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        Map<Part, Assumed<Integer>> set = new EnumMap<>(Part.class);
        weights.forEach((part, weight) -> set.put(part, given.read(weight, MatchSettings::number)));
        return new MatchSettings(
                set,
                given.count(rotationDays),
                given.count(assumedDays),
                given.count(leastDays),
                given.count(offerHours),
                given.read(waitingCost, MatchSettings::number),
                given.truth(byOffer));
    }

    private static int number(String key, String value) {
        if (!value.matches("\\d{1,4}"))
            throw new IllegalArgumentException("The setting " + key + " is a whole number from 0 to " + MOST_WEIGHT
                    + "; \"" + value + "\" is not.");
        return Integer.parseInt(value);
    }
}
