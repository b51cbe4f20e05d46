package org.openimr.server.emergency;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.SettingValues;

/**
 * What no text fixes of an emergency.
 *
 * @param minutes  for so long a case that was opened in an emergency can be read
 */
public record EmergencySettings(Assumed<Integer> minutes) {
    /** In less nothing is read. */
    private static final int FEWEST = 5;

    /** A shift of work: who needs more gives the reason anew. */
    private static final int MOST = 480;

    public EmergencySettings {
        if (minutes.value() < FEWEST || minutes.value() > MOST)
            throw new IllegalArgumentException("The setting " + minutes.key() + " is a whole number from " + FEWEST
                    + " to " + MOST + "; \"" + minutes.value() + "\" is not.");
    }

    /** An hour. */
    public static EmergencySettings defaults() {
        return new EmergencySettings(new Assumed<>(
                "emergency.minutes",
                60,
                Grade.DESIGN_CHOICE,
                Citation.design("how long a case stays open that was opened in an emergency"),
                "minutes for which a case that was opened in an emergency can be read"));
    }

    /** Every setting, in order. */
    public List<Assumed<?>> all() {
        return List.of(minutes);
    }

    /**
     * These settings with the given values.
     *
     * @throws IllegalArgumentException if a key is not known, or a value is not a whole number that can be
     */
    public EmergencySettings with(Map<String, String> values) {
        return new EmergencySettings(new SettingValues(values, all()).count(minutes));
    }

    /** From the moment of opening. */
    Duration lasts() {
        return Duration.ofMinutes(minutes.value());
    }
}
