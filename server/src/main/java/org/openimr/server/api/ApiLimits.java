package org.openimr.server.api;

import java.util.Map;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

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
        Environment said = new Environment(environment);
        return new ApiLimits(
                said.number(Variable.API_ANONYMOUS_PER_MINUTE).orElse(ANONYMOUS),
                said.number(Variable.API_KEY_PER_MINUTE).orElse(KEYED));
    }
}
