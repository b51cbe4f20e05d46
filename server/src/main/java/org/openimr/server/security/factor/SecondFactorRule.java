package org.openimr.server.security.factor;

import java.util.Locale;
import org.openimr.process.Role;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/** Whether who sees the cases of others must have a second factor. Parties may add one in either case. */
public enum SecondFactorRule {
    /** Of staff, reviewers, the regulator and the appeals board: without one they are led to add it, and no further. */
    REQUIRED,
    OFFERED;

    /**
     * {@code OPENIMR_SECOND_FACTOR}; where it is not set, required but for a demonstration, whose passwords everyone
     * knows.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static SecondFactorRule of(Environment said, boolean demo) {
        return said.given(Variable.SECOND_FACTOR)
                .map(word -> switch (word.strip().toLowerCase(Locale.ROOT)) {
                    case "required" -> REQUIRED;
                    case "offered" -> OFFERED;
                    default ->
                        throw new IllegalArgumentException(Variable.SECOND_FACTOR.variable()
                                + " is required or offered, not " + word.strip() + ".");
                })
                .orElse(demo ? OFFERED : REQUIRED);
    }

    /** Whether that role must have one. */
    public boolean demands(Role role) {
        return this == REQUIRED && !role.isParty() && role != Role.PUBLIC;
    }
}
