package org.openimr.server.security.passkey;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey that is being made, in the session of the person who has just said who it is.
 *
 * @param name  by which that person tells it from others
 */
record PasskeyToAdd(UUID account, String name, PasskeyChallenge challenge) implements Serializable {
    private static final String ATTRIBUTE = "passkey-to-add";

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** Of the session, which forgets it; empty if there is none of that account, or its time is over. */
    static Optional<PasskeyToAdd> takenFrom(HttpSession session, UUID account, Instant now) {
        Object kept = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return kept instanceof PasskeyToAdd adding
                        && adding.account().equals(account)
                        && adding.challenge().isGood(now)
                ? Optional.of(adding)
                : Optional.empty();
    }
}
