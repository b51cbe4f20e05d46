package org.openimr.server.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The mail server that takes our e-mail.
 *
 * @param from    sender; what cannot be delivered comes back there
 * @param portal  address where parties sign in
 * @param login   user and password, if the server asks for them
 */
public record EmailSettings(String host, int port, Security security, String from, URI portal, Optional<Login> login) {
    private static final int LAST_PORT = 65_535;

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
        return given(environment, "OPENIMR_SMTP_HOST").map(host -> of(host, environment));
    }

    private static EmailSettings of(String host, Map<String, String> environment) {
        Security security = given(environment, "OPENIMR_SMTP_SECURITY")
                .map(EmailSettings::security)
                .orElse(Security.STARTTLS);
        return new EmailSettings(
                host,
                given(environment, "OPENIMR_SMTP_PORT")
                        .map(EmailSettings::number)
                        .orElse(security.usualPort),
                security,
                required(environment, "OPENIMR_SMTP_FROM"),
                URI.create(required(environment, "OPENIMR_PORTAL_URL")),
                given(environment, "OPENIMR_SMTP_USER").map(user -> new Login(user, password(environment))));
    }

    private static String password(Map<String, String> environment) {
        return given(environment, "OPENIMR_SMTP_PASSWORD")
                .orElseGet(() -> read(Path.of(required(environment, "OPENIMR_SMTP_PASSWORD_FILE"))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("OPENIMR_SMTP_PASSWORD_FILE cannot be read: " + e.getMessage(), e);
        }
    }

    private static Security security(String word) {
        return switch (word) {
            case "none" -> Security.NONE;
            case "starttls" -> Security.STARTTLS;
            case "smtps" -> Security.SMTPS;
            default -> throw new IllegalArgumentException("OPENIMR_SMTP_SECURITY is none, starttls or smtps: " + word);
        };
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("OPENIMR_SMTP_PORT is not a number: " + digits, e);
        }
    }

    private static String required(Map<String, String> environment, String name) {
        return given(environment, name)
                .orElseThrow(() -> new IllegalArgumentException(name + " is not set; e-mail needs it."));
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** What stands behind the {@code @} of our own messages' names. */
    public String domain() {
        return Objects.requireNonNull(from).substring(from.lastIndexOf('@') + 1);
    }
}
