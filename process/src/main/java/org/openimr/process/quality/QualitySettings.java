package org.openimr.process.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;

/**
 * How much is looked at twice. No text says it; all of it is choice.
 *
 * @param secondLook    of 100 drafts of each kind, how many get a second look; the highest rate of its kinds counts
 * @param firstCases    how many of a reviewer's cases are the first ones
 * @param signOff       which determinations the medical director signs
 * @param blindReview   of 100 cases, how many a second reviewer decides blind
 * @param smallestCell  of a report on agreement: less items than this are not reported by themselves
 */
public record QualitySettings(
        Map<Stratum, Assumed<Integer>> secondLook,
        Assumed<Integer> firstCases,
        Assumed<SignOffCases> signOff,
        Assumed<Integer> blindReview,
        Assumed<Integer> smallestCell) {
    private static final Citation QUALITY = Citation.laborCode("139.5(d)(3)");
    private static final int ALL = 100;
    private static final int MOST = 1_000;

    public QualitySettings {
        Map<Stratum, Assumed<Integer>> ordered = new EnumMap<>(secondLook);
        for (Stratum stratum : Stratum.values()) within(Objects.requireNonNull(ordered.get(stratum)), 0, ALL);
        secondLook = Collections.unmodifiableMap(ordered);
        within(firstCases, 1, MOST);
        within(blindReview, 0, ALL);
        within(smallestCell, 1, MOST);
    }

    private static void within(Assumed<Integer> setting, int least, int most) {
        if (setting.value() < least || setting.value() > most)
            throw new IllegalArgumentException("The setting " + setting.key() + " is a whole number from " + least
                    + " to " + most + "; \"" + setting.value() + "\" is not.");
    }

    /** The same, with nothing drawn and nothing to be signed off: for histories that others decided. */
    public QualitySettings nothingDrawn() {
        Map<Stratum, Assumed<Integer>> rates = new EnumMap<>(Stratum.class);
        secondLook.forEach((stratum, rate) -> rates.put(stratum, rate.as(0)));
        return new QualitySettings(
                rates, firstCases, signOff.as(new SignOffCases(false, Set.of())), blindReview.as(0), smallestCell);
    }

    /** Our choice. */
    public static QualitySettings defaults() {
        Map<Stratum, Assumed<Integer>> rates = new EnumMap<>(Stratum.class);
        for (Stratum stratum : Stratum.values()) {
            rates.put(
                    stratum,
                    new Assumed<>(
                            "quality.second-look." + stratum.key(),
                            usualRate(stratum),
                            Grade.DESIGN_CHOICE,
                            QUALITY,
                            "of 100 drafts " + stratum.words()
                                    + ", how many another person looks at before they are mailed"));
        }
        return new QualitySettings(
                rates,
                new Assumed<>(
                        "quality.first-cases",
                        10,
                        Grade.DESIGN_CHOICE,
                        QUALITY,
                        "how many cases count as a reviewer's first ones"),
                new Assumed<>(
                        "quality.sign-off",
                        new SignOffCases(false, Set.of(Stratum.REMANDED, Stratum.RELEASED)),
                        Grade.DESIGN_CHOICE,
                        Citation.laborCode("139.5(c)(1)"),
                        "which determinations the medical director signs before they are mailed: none, all, drawn (for"
                                + " a second look), or kinds of draft"),
                new Assumed<>(
                        "quality.blind-review",
                        2,
                        Grade.DESIGN_CHOICE,
                        QUALITY,
                        "of 100 cases, how many a second reviewer decides without sight of the first, for measuring"),
                new Assumed<>(
                        "quality.smallest-cell",
                        10,
                        Grade.DESIGN_CHOICE,
                        QUALITY,
                        "fewest items decided twice for which agreement is reported"));
    }

    private static int usualRate(Stratum stratum) {
        return switch (stratum) {
            case EVERY, DRUG, OVERTURNED -> 5;
            case URGENT, PANEL -> 10;
            case FIRST_CASES -> 20;
            case REMANDED, RELEASED -> ALL;
        };
    }

    /** The rate of a draft of these kinds, in percent: the highest of theirs. */
    public int rate(Set<Stratum> kinds) {
        int rate = 0;
        for (Stratum kind : kinds)
            rate = Math.max(rate, Objects.requireNonNull(secondLook.get(kind)).value());
        return rate;
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        List<Assumed<?>> all = new ArrayList<>(secondLook.values());
        all.addAll(List.of(firstCases, signOff, blindReview, smallestCell));
        return List.copyOf(all);
    }

    /**
     * These settings with the given values.
     *
     * @throws IllegalArgumentException if a key is not known, or a value cannot be read or cannot be
     */
    public QualitySettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        Map<Stratum, Assumed<Integer>> rates = new EnumMap<>(Stratum.class);
        secondLook.forEach((stratum, rate) -> rates.put(stratum, given.read(rate, QualitySettings::percent)));
        return new QualitySettings(
                rates,
                given.count(firstCases),
                given.read(signOff, SignOffCases::parse),
                given.read(blindReview, QualitySettings::percent),
                given.count(smallestCell));
    }

    private static int percent(String key, String value) {
        if (!value.matches("\\d{1,3}") || Integer.parseInt(value) > ALL)
            throw new IllegalArgumentException(
                    "The setting " + key + " is a whole number from 0 to 100; \"" + value + "\" is not.");
        return Integer.parseInt(value);
    }
}
