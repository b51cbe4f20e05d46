package org.openimr.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;

/** Nothing was looked at: too many wrong passwords or codes came before. */
public final class TooManyGuesses extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyGuesses(Duration wait) {
        super("too many wrong passwords or codes");
        this.wait = wait;
    }

    /** Value of the header {@code Retry-After}: whole seconds, at least one. */
    public String retryAfter() {
        return Long.toString(Math.max(1, Math.ceilDiv(wait.toMillis(), 1000L)));
    }

    /** Answers 429 with a page that says how long to wait. */
    public static void answer(Duration wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TooManyGuesses held = new TooManyGuesses(wait);
        response.setHeader(HttpHeaders.RETRY_AFTER, held.retryAfter());
        request.setAttribute("waitMinutes", Math.max(1, Math.ceilDiv(wait.toSeconds(), 60L)));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    Duration pause() {
        return wait;
    }
}
