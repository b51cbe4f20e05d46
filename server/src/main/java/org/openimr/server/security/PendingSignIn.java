package org.openimr.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.security.factor.SecondFactorRule;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody whose password was right, or for whom the provider spoke, and who is not signed in yet. It opens nothing but the pages of the next step.
 *
 * @param enrols  the account must have a second factor and has none: the next step is to add it
 */
public record PendingSignIn(UUID account, UUID stamp, boolean enrols, Instant at)
        implements AuthenticatedPrincipal, Serializable {
    private static final String ATTRIBUTE = "pending-sign-in";

    /** How long the next step may take; a choice of ours. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** The step that is still to go after a password, or what stands in its place; empty where there is none. */
    static Optional<PendingSignIn> of(SignedIn person, SecondFactorRule rule, Instant now) {
        boolean enrols = !person.hasSecondFactor() && rule.demands(person.role());
        return person.hasSecondFactor() || enrols
                ? Optional.of(new PendingSignIn(person.id(), person.stamp(), enrols, now))
                : Optional.empty();
    }

    /** The same for everyone: no session is listed under it. */
    @Override
    public String getName() {
        return "";
    }

    /** Where the next step is. */
    String page() {
        return enrols ? "/second-factor" : "/sign-in/code";
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    /** Of the session of a request, while its time lasts. */
    static Optional<PendingSignIn> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof PendingSignIn pending
                        && now.isBefore(pending.at().plus(PATIENCE))
                ? Optional.of(pending)
                : Optional.empty();
    }
}
