package org.openimr.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openimr.law.Assumed;
import org.openimr.law.SettingValues;
import org.openimr.panel.description.PracticeClaims;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.pseudonym.StatisticsSettings;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.rules.SeatSettings;
import org.openimr.panel.ties.TieSettings;

/**
 * Every value on reviewers that no text read so far fixes.
 *
 * @param register    what a file of credentials needs
 * @param seats       what the rules on reviewers ask for; after how many years a credential is verified again is the
 *     register's own value
 * @param ties        how far ties are followed
 * @param matching    what a match costs, and how long an offer waits
 * @param claims      what letters say of a reviewer's practice
 * @param statistics  what is shown of counts
 */
public record PanelSettings(
        RegisterSettings register,
        SeatSettings seats,
        TieSettings ties,
        MatchSettings matching,
        PracticeClaims claims,
        StatisticsSettings statistics) {
    public PanelSettings {
        if (!register.reverifyYears().equals(seats.reverifyYears()))
            throw new IllegalArgumentException("The register verifies credentials again after "
                    + register.reverifyYears().printed() + " years, the rules on reviewers after "
                    + seats.reverifyYears().printed() + "; it is one setting, "
                    + register.reverifyYears().key() + ".");
    }

    /** As the texts at hand and practice have it, and our choice where nothing is known. */
    public static PanelSettings defaults() {
        return new PanelSettings(
                RegisterSettings.defaults(),
                SeatSettings.defaults(),
                TieSettings.defaults(),
                MatchSettings.defaults(),
                PracticeClaims.observed(),
                StatisticsSettings.defaults());
    }

    /** Every setting, in order; the one that register and rules share stands once. */
    public List<Assumed<?>> all() {
        return Stream.of(register.all(), seats.all(), claims.all(), ties.all(), matching.all(), statistics.all())
                .<Assumed<?>>flatMap(List::stream)
                .distinct()
                .toList();
    }

    /**
     * These settings with the given values.
     *
     * @param values  by key; see {@link SettingValues} for how a value is written
     * @throws IllegalArgumentException if a key is not one of {@link #all}, or a value cannot be read or cannot be
     */
    public PanelSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new PanelSettings(
                register.with(given.of(register.all())),
                seats.with(given.of(seats.all())),
                ties.with(given.of(ties.all())),
                matching.with(given.of(matching.all())),
                claims.with(given.of(claims.all())),
                statistics.with(given.of(statistics.all())));
    }
}
