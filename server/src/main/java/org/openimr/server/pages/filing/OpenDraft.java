package org.openimr.server.pages.filing;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.filing.Draft;
import org.openimr.server.filing.Drafts;
import org.openimr.server.filing.ReturnCode;
import org.openimr.server.security.SignedIn;
import org.springframework.stereotype.Component;

/** Which draft a browser has open, and the code while it is shown. */
@Component
final class OpenDraft {
    private static final String DRAFT = OpenDraft.class.getName();
    private static final String CODE = DRAFT + ".code";

    /** Longer than a person looks for a paper; what is typed but not sent would be lost with the session. */
    private static final Duration PATIENCE = Duration.ofHours(8);

    private final Drafts drafts;
    private final Clock clock;

    OpenDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    Optional<Draft> in(HttpSession session) {
        return session.getAttribute(DRAFT) instanceof UUID id ? drafts.find(id, clock.instant()) : Optional.empty();
    }

    /** The draft, unless it was sent already. */
    Optional<Draft> unsent(HttpSession session) {
        return in(session).filter(draft -> draft.sent().isEmpty());
    }

    void open(HttpSession session, UUID draft) {
        // Who is signed in keeps the times of a signed-in session.
        if (!SignedIn.isSomebody()) session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        session.setAttribute(DRAFT, draft);
        session.removeAttribute(CODE);
    }

    void show(HttpSession session, ReturnCode code) {
        session.setAttribute(CODE, code.printed());
    }

    /** The code, while it is to be seen. */
    Optional<String> shown(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(CODE)).map(Object::toString);
    }

    void hide(HttpSession session) {
        session.removeAttribute(CODE);
    }

    void close(HttpSession session) {
        session.removeAttribute(DRAFT);
        session.removeAttribute(CODE);
    }
}
