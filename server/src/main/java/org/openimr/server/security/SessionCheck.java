package org.openimr.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request of a page whether its session is still good: within its times, and its account as it was when the
 * person signed in. What is not is over at once, before anything else looks at the request.
 */
final class SessionCheck extends OncePerRequestFilter {
    /** Files that are the same for everyone. */
    private static final Pattern FILES = Pattern.compile("/(css|js|img|vendor)/.*");

    private final Accounts accounts;
    private final SessionStart sessions;

    SessionCheck(Accounts accounts, SessionStart sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!FILES.matcher(request.getRequestURI()).matches()) check(request);
        chain.doFilter(request, response);
    }

    private void check(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) return;
        HttpSession session = request.getSession(false);
        if (session != null && sessions.isInTime(session) && accounts.stillIs(person)) return;
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
    }
}
