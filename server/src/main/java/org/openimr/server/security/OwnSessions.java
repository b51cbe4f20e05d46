package org.openimr.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.server.security.guesses.Source;
import org.openimr.server.security.record.SignInEvent;
import org.openimr.server.security.record.SignInRecord;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of a person, for that person. */
@Component
public final class OwnSessions {
    /** Of one person at once: enough for every browser somebody has, and an end for what a program piles up. Our choice. */
    static final int MOST = 50;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final SignInRecord record;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, SignInRecord record) {
        this.sessions = sessions;
        this.record = record;
    }

    /** @param here  the one that asks */
    public record Listed(Instant since, Instant lastUsed, String network, boolean here) {}

    /** The latest used first. */
    public List<Listed> of(SignedIn person, HttpServletRequest request) {
        String here = here(request);
        return sessions.findByPrincipalName(person.getUsername()).values().stream()
                .filter(session -> session.getAttribute(SessionStart.SINCE) instanceof Instant)
                .map(session -> new Listed(
                        session.getRequiredAttribute(SessionStart.SINCE),
                        session.getLastAccessedTime(),
                        Optional.<String>ofNullable(session.getAttribute(SessionStart.NETWORK))
                                .orElse(""),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(Listed::lastUsed).reversed())
                .toList();
    }

    /** Ends every session of the person but the one that asks. */
    public void endOthers(SignedIn person, HttpServletRequest request) {
        String here = here(request);
        sessions.findByPrincipalName(person.getUsername()).keySet().stream()
                .filter(id -> !id.equals(here))
                .forEach(sessions::deleteById);
        record.add(
                SignInEvent.SESSIONS_REVOKED,
                person.id(),
                "others",
                Source.of(request).network());
    }

    /** Makes room for one that begins: those used longest ago end. */
    void endEldest(SignedIn person) {
        sessions.findByPrincipalName(person.getUsername()).values().stream()
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .skip(MOST - 1)
                .map(Session::getId)
                .forEach(sessions::deleteById);
    }

    private static String here(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .orElse("");
    }
}
