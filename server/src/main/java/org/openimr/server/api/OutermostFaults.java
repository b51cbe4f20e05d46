package org.openimr.server.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.openimr.server.logging.Plain;
import org.openimr.server.logging.RequestNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Outside of everything that asks the database before a page or an interface is reached, such as who is signed in. What
 * fails there is answered as what fails further within: that the database is away, and every other fault of a
 * request of the API. The error pages see to those of the pages. It needs no database itself.
 */
final class OutermostFaults extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OutermostFaults.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            boolean api = request.getRequestURI().startsWith("/api/");
            Optional<ApiFault> away = DatabaseAway.of(e);
            if (response.isCommitted() || !(api || away.isPresent())) throw e;
            response.reset();
            // By its number whoever is told of a fault finds it in the log.
            RequestNumber.current().ifPresent(number -> response.setHeader(RequestNumber.HEADER, number));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (away.isEmpty()) {
                Problems.write(response, Problems.logged(ApiFault.INTERNAL, e));
                return;
            }
            LOG.warn(
                    "{} A request had no database, or lost it.",
                    new Plain(away.get().code()),
                    e);
            DatabaseAway.answer(request, response, away.get());
        }
    }
}
