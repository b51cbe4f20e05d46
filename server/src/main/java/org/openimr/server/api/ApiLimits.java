package org.openimr.server.api;

import java.util.Map;

/**
 * How much one sender may ask in a minute. What costs more counts for more, see {@link RateLimit}.
 *
 * @param anonymous  units of a source without a key
 * @param keyed      units of a key
 */
record ApiLimits(int anonymous, int keyed) {
    private static final int ANONYMOUS = 600;
    private static final int KEYED = 6_000;

    ApiLimits {
        if (anonymous < 1 || keyed < anonymous) {
            throw new IllegalArgumentException(
                    "limits are at least 1, and a key's not below the anonymous one: " + anonymous + ", " + keyed);
        }
    }

    /** {@code OPENIMR_API_ANONYMOUS_PER_MINUTE}, {@code OPENIMR_API_KEY_PER_MINUTE}; usual values where not set. */
    static ApiLimits of(Map<String, String> environment) {
        return new ApiLimits(
                number(environment, "OPENIMR_API_ANONYMOUS_PER_MINUTE", ANONYMOUS),
                number(environment, "OPENIMR_API_KEY_PER_MINUTE", KEYED));
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        String given = environment.getOrDefault(name, "").strip();
        if (given.isEmpty()) return usual;
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is not a number: " + given, e);
        }
    }
}
