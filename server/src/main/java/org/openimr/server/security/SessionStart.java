package org.openimr.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.openimr.server.security.guesses.FamiliarSources;
import org.openimr.server.security.guesses.Source;
import org.openimr.server.security.record.SignInEvent;
import org.openimr.server.security.record.SignInRecord;
import org.openimr.server.security.session.SessionTimes;
import org.springframework.stereotype.Component;

/** What is remembered when somebody has signed in on a page, whichever way. */
@Component
final class SessionStart {
    /** The attribute of a session that says since when: an {@link Instant}. */
    static final String SINCE = "signed-in-at";

    /** The attribute that says from which network. */
    static final String NETWORK = "signed-in-from";

    private final FamiliarSources familiar;
    private final OwnSessions sessions;
    private final SignInRecord record;
    private final Clock clock;

    SessionStart(FamiliarSources familiar, OwnSessions sessions, SignInRecord record, Clock clock) {
        this.familiar = familiar;
        this.sessions = sessions;
        this.record = record;
        this.clock = clock;
    }

    /** @param way  by what the person signed in, for the record */
    void of(SignedIn person, String way, HttpServletRequest request, HttpServletResponse response) {
        Source source = Source.of(request);
        sessions.endEldest(person);
        HttpSession session = request.getSession();
        session.setAttribute(SINCE, clock.instant());
        session.setAttribute(NETWORK, source.network());
        session.setMaxInactiveInterval((int) SessionTimes.IDLE.toSeconds());
        familiar.note(person.id(), source, request, response);
        record.add(SignInEvent.SIGNED_IN, person.id(), way, source.network());
    }

    /** Whether a session is within its times; one that does not say since when is not. */
    boolean isInTime(HttpSession session) {
        return session.getAttribute(SINCE) instanceof Instant since
                && Duration.between(since, clock.instant()).compareTo(SessionTimes.LONGEST) < 0;
    }
}
