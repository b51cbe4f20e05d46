package org.openimr.panel.ties;

import java.util.List;
import java.util.Map;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;

/**
 * How far ties are followed, and when two entries are taken for one. No text says it; all of it is choice.
 *
 * @param reach      most ties on one way, those left out that join entries of one and the same
 * @param sameSteps  most steps between entries of one and the same that follow one another
 * @param longName   letters from which on one typing error in a person's name is taken for one
 */
public record TieSettings(Assumed<Integer> reach, Assumed<Integer> sameSteps, Assumed<Integer> longName) {
    private static final Citation TIES = Citation.laborCode("139.5(d)(5)");
    /** Every way is walked: with each tie more there are many times as many. */
    private static final int MOST = 4;
    /** With more in a row, whether two are joined would depend on the way between them. */
    private static final int MOST_SAME = 2;

    private static final int MOST_LETTERS = 99;

    public TieSettings {
        within(reach, MOST);
        within(sameSteps, MOST_SAME);
        within(longName, MOST_LETTERS);
    }

    private static void within(Assumed<Integer> setting, int most) {
        if (setting.value() < 1 || setting.value() > most)
            throw new IllegalArgumentException("The setting " + setting.key() + " is a whole number from 1 to " + most
                    + "; \"" + setting.value() + "\" is not.");
    }

    /** Our choice. */
    public static TieSettings defaults() {
        return new TieSettings(
                new Assumed<>(
                        "ties.reach",
                        3,
                        Grade.DESIGN_CHOICE,
                        TIES,
                        "most ties on a way from a reviewer to someone in the dispute"),
                new Assumed<>(
                        "ties.same-steps",
                        2,
                        Grade.DESIGN_CHOICE,
                        TIES,
                        "most entries in a row that are each likely the same person or organization as the one before"),
                new Assumed<>(
                        "ties.long-name",
                        6,
                        Grade.DESIGN_CHOICE,
                        TIES,
                        "letters from which on two names that differ in one letter may be one person's"));
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        return List.of(reach, sameSteps, longName);
    }

    /**
     * These settings with the given values.
     *
     * @throws IllegalArgumentException if a key is not known, or a value cannot be read or cannot be
     */
    public TieSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new TieSettings(given.count(reach), given.count(sameSteps), given.count(longName));
    }

    /** The judge of likely identity with these settings. */
    public Identity identity(Nicknames nicknames) {
        return new Identity(nicknames, longName.value());
    }
}
