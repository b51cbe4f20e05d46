package org.openimr.server.security.passkey;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Random bits that an authenticator is to sign: they stand in the session of the browser that asked, for a few minutes and
 * one answer.
 *
 * @param value  as base64url
 */
record PasskeyChallenge(String value, Instant at) implements Serializable {
    /** How long an answer may take; the five minutes that Web Authentication, section 15.1, recommends. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String ATTRIBUTE = "passkey-challenge";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PasskeyChallenge drawn(Instant now) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PasskeyChallenge(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), now);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** Of the session, which forgets it; empty if there is none, or its time is over. */
    static Optional<PasskeyChallenge> takenFrom(HttpSession session, Instant now) {
        Object kept = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return kept instanceof PasskeyChallenge challenge && challenge.isGood(now)
                ? Optional.of(challenge)
                : Optional.empty();
    }

    boolean isGood(Instant now) {
        return now.isBefore(at.plus(PATIENCE));
    }

    byte[] bytes() {
        return Base64.getUrlDecoder().decode(value);
    }
}
