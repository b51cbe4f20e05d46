package org.openimr.panel.pseudonym;

import java.util.List;
import java.util.Map;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;

/**
 * How statistics about reviewers are published. No text says it; it is choice.
 *
 * @param smallestCell  counts from 1 to one less than this are hidden, and what would tell them
 */
public record StatisticsSettings(Assumed<Integer> smallestCell) {
    private static final int LEAST = 2;
    private static final int MOST = 1_000;

    public StatisticsSettings {
        if (smallestCell.value() < LEAST || smallestCell.value() > MOST)
            throw new IllegalArgumentException("The setting " + smallestCell.key() + " is a whole number from " + LEAST
                    + " to " + MOST + "; \"" + smallestCell.value() + "\" is not.");
    }

    /** Our choice. */
    public static StatisticsSettings defaults() {
        return new StatisticsSettings(new Assumed<>(
                "statistics.smallest-cell",
                11,
                Grade.DESIGN_CHOICE,
                Citation.laborCode("4610.6(f)"),
                "of statistics about reviewers: counts from 1 to one less than this are not shown, nor what would tell"
                        + " them"));
    }

    /** Every assumption, in order. */
    public List<Assumed<?>> all() {
        return List.of(smallestCell);
    }

    /**
     * These settings with the given values.
     *
     * @throws IllegalArgumentException if a key is not one of {@link #all}, or a value cannot be read or cannot be
     */
    public StatisticsSettings with(Map<String, String> values) {
        return new StatisticsSettings(new SettingValues(values, all()).count(smallestCell));
    }
}
