package org.openimr.server.post;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/**
 * The mail server that takes our e-mail.
 *
 * @param from    sender; what cannot be delivered comes back there
 * @param portal  address where parties sign in
 * @param login   user and password, if the server asks for them
 */
public record EmailSettings(String host, int port, Security security, String from, URI portal, Optional<Login> login) {
    private static final int LAST_PORT = 65_535;
    private static final String NEEDED = "e-mail needs it.";

    /** How the connection is kept secret. */
    public enum Security {
        /** In the clear: a server on the same machine. */
        NONE(25),
        /** Encrypted after a first greeting; without it nothing is sent. */
        STARTTLS(587),
        /** Encrypted from the start. */
        SMTPS(465);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    /** Says nothing of the password. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    public EmailSettings {
        if (host.isBlank()) throw new IllegalArgumentException("a mail server has a name");
        if (port < 1 || port > LAST_PORT) throw new IllegalArgumentException("not a port: " + port);
        if (from.indexOf('@') < 1) throw new IllegalArgumentException("not an e-mail address: " + from);
    }

    /**
     * As the environment says; empty, and e-mail is off, without {@code OPENIMR_SMTP_HOST}.
     *
     * <p>{@code OPENIMR_SMTP_SECURITY} ({@code starttls} unless told otherwise, {@code smtps}, {@code none}),
     * {@code OPENIMR_SMTP_PORT}, {@code OPENIMR_SMTP_FROM}, {@code OPENIMR_PORTAL_URL}, {@code OPENIMR_SMTP_USER} with
     * {@code OPENIMR_SMTP_PASSWORD} or {@code OPENIMR_SMTP_PASSWORD_FILE}. The password has no option on the command
     * line, where everyone on the machine could read it.
     *
     * @throws IllegalArgumentException if something is missing or cannot be
     */
    public static Optional<EmailSettings> of(Map<String, String> environment) {
        Environment said = new Environment(environment);
        return said.given(Variable.SMTP_HOST).map(host -> of(host, said));
    }

    private static EmailSettings of(String host, Environment said) {
        Security security =
                said.given(Variable.SMTP_SECURITY).map(EmailSettings::security).orElse(Security.STARTTLS);
        return new EmailSettings(
                host,
                said.number(Variable.SMTP_PORT).orElse(security.usualPort),
                security,
                said.required(Variable.SMTP_FROM, NEEDED),
                URI.create(said.required(Variable.PORTAL_URL, NEEDED)),
                said.given(Variable.SMTP_USER).map(user -> new Login(user, password(said))));
    }

    private static String password(Environment said) {
        return said.secret(Variable.SMTP_PASSWORD, Variable.SMTP_PASSWORD_FILE)
                .orElseGet(() -> said.required(Variable.SMTP_PASSWORD_FILE, NEEDED));
    }

    private static Security security(String word) {
        return switch (word) {
            case "none" -> Security.NONE;
            case "starttls" -> Security.STARTTLS;
            case "smtps" -> Security.SMTPS;
            default ->
                throw new IllegalArgumentException(
                        Variable.SMTP_SECURITY.variable() + " is none, starttls or smtps: " + word);
        };
    }

    /** What stands behind the {@code @} of our own messages' names. */
    public String domain() {
        return Objects.requireNonNull(from).substring(from.lastIndexOf('@') + 1);
    }
}
