package org.openimr.server.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.openimr.server.logging.RequestNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Outside of everything that asks the database before a page or an interface is reached, such as who is signed in. What
 * fails there is answered as what fails further within: that no connection was free in time, and every other fault of a
 * request of the API. The error pages see to those of the pages. It needs no database itself.
 */
final class OutermostFaults extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OutermostFaults.class);

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Try again in a moment | OpenIMR</title></head>
            <body><h1>Try again in a moment</h1>
            <p>The database had no time for this request; nothing was done, and nothing is lost.</p>
            <p lang="es">Vuelva a intentarlo en un momento: no se hizo nada y no se perdió nada.</p>
            <p>API-312</p></body></html>
            """;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            boolean api = request.getRequestURI().startsWith("/api/");
            boolean away = isAway(e);
            if (response.isCommitted() || !(api || away)) throw e;
            response.reset();
            // By its number whoever is told of a fault finds it in the log.
            RequestNumber.current().ifPresent(number -> response.setHeader(RequestNumber.HEADER, number));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (!away) {
                Problems.write(response, Problems.logged(ApiFault.INTERNAL, e));
                return;
            }
            LOG.warn("A request was not begun, for no connection to the database was free in time.", e);
            if (api) {
                Busy.answer(request, response, ApiFault.DATABASE_BUSY);
                return;
            }
            response.setStatus(ApiFault.DATABASE_BUSY.status());
            response.setHeader(HttpHeaders.RETRY_AFTER, Busy.SOON);
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean isAway(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof CannotGetJdbcConnectionException
                        || cause instanceof CannotCreateTransactionException);
    }
}
