package org.openimr.server.post;

import java.util.Optional;
import org.openimr.server.environment.Environment;

/**
 * How letters go out.
 *
 * @param email  empty: e-mail is off, and everything goes on paper
 */
public record PostSettings(Optional<EmailSettings> email, Persistence persistence) {
    /** As the environment says, see {@link EmailSettings#of}. */
    public static PostSettings ofEnvironment() {
        return new PostSettings(EmailSettings.of(Environment.ofThisProcess().values()), Persistence.usual());
    }

    /** For who starts the server. */
    public String sentence() {
        return email.map(given -> "E-mail goes out through " + given.host() + ":" + given.port() + " ("
                        + given.security().name().toLowerCase(java.util.Locale.ROOT) + ").")
                .orElse("E-mail is off ($OPENIMR_SMTP_HOST is not set): letters go to the print queue.");
    }
}
