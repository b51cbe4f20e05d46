package org.openimr.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openimr.law.Assumed;
import org.openimr.law.SettingValues;
import org.openimr.law.SettingsText;
import org.openimr.law.SettingsText.Entry;
import org.openimr.law.SettingsText.Fault;
import org.openimr.panel.PanelSettings;
import org.openimr.process.ProcessSettings;
import org.openimr.server.emergency.EmergencySettings;
import org.openimr.server.filing.FilingSettings;

/**
 * Every value that no text fixes, as the operator of this installation has it: one file of settings for all of them.
 *
 * @param process    by which cases are judged
 * @param filing     by which applications are taken from the public
 * @param panel      by which reviewers are registered, judged and matched
 * @param emergency  by which cases are opened in an emergency
 */
public record OperatorSettings(
        ProcessSettings process, FilingSettings filing, PanelSettings panel, EmergencySettings emergency) {
    /** While nobody has set anything. */
    public static OperatorSettings defaults() {
        return new OperatorSettings(
                ProcessSettings.defaults(),
                FilingSettings.defaults(),
                PanelSettings.defaults(),
                EmergencySettings.defaults());
    }

    /**
     * The defaults, with what the text of a file sets.
     *
     * @throws UnusableSettings with every line that cannot be used
     */
    public static OperatorSettings of(String text) {
        SettingsText read = SettingsText.of(text);
        List<Fault> faults = new ArrayList<>(read.faults());
        OperatorSettings settings = defaults();
        for (Entry entry : read.entries()) {
            try {
                settings = settings.with(Map.of(entry.key(), entry.value()));
            } catch (IllegalArgumentException slip) {
                faults.add(new Fault(entry.line(), String.valueOf(slip.getMessage())));
            }
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        if (!faults.isEmpty()) throw new UnusableSettings(faults);
        return settings;
    }

    /** Every setting, in order; no key stands twice. */
    public List<Assumed<?>> all() {
        return Stream.of(process.all(), filing.all(), panel.all(), emergency.all())
                .<Assumed<?>>flatMap(List::stream)
                .toList();
    }

    /**
     * These settings with the given values.
     *
     * @throws IllegalArgumentException if a key is not one of {@link #all}, or a value cannot be read or cannot be
     */
    public OperatorSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new OperatorSettings(
                process.with(given.of(process.all())),
                filing.with(given.of(filing.all())),
                panel.with(given.of(panel.all())),
                emergency.with(given.of(emergency.all())));
    }

    /** For who starts the program. */
    public String sentence() {
        long set = all().stream().filter(Assumed::isSet).count();
        return set == 0
                ? "Settings: the defaults."
                : "Settings: " + set + " of " + all().size()
                        + " set by the operator to something else than the default.";
    }
}
