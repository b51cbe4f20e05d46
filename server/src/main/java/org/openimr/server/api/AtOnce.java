package org.openimr.server.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Works on so many requests at the same time and no more. A further one is answered at once that it should come again soon:
 * waiting inside would hold memory and connections that those in hand need. What watches the server is always answered.
 */
final class AtOnce extends OncePerRequestFilter {
    private final Semaphore places;

    /** @param most  requests at the same time */
    AtOnce(int most) {
        this.places = new Semaphore(most);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/health/") || path.equals("/metrics");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            Busy.answer(request, response, ApiFault.TOO_MUCH_AT_ONCE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
