package org.openimr.server.security;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.process.Role;

/**
 * An account to be made or changed.
 *
 * @param login           unique; what the person types
 * @param password        as typed; only its hash is kept
 * @param displayName     stays inside the review organization
 * @param qualifications  of an expert reviewer: what a letter may say
 */
public record Account(
        String login, Role role, String password, String displayName, Optional<ReviewerQualifications> qualifications) {
    /** Shortest password that is taken. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_PASSWORD_BYTES = 72; // more is cut off by the hash

    public Account {
        if (!login.matches("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")) {
            throw new IllegalArgumentException("a login is up to 100 letters, digits and . _ @ -");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST_PASSWORD + " characters");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            throw new IllegalArgumentException("a password has at most " + LONGEST_PASSWORD_BYTES + " bytes");
        }
        if (displayName.isBlank()) throw new IllegalArgumentException("an account has a name");
        if (role != Role.REVIEWER && qualifications.isPresent()) {
            throw new IllegalArgumentException("only an expert reviewer has qualifications");
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Account[" + login + ", " + role + "]";
    }
}
