package org.openimr.server.operations;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Reports each request by its method, the pattern of its address and the class of its answer's status; never by the address
 * itself, which names cases. What watches the server is not reported.
 */
final class ObservedRequests extends OncePerRequestFilter {
    static final String NAME = "openimr.request";
    private static final String NO_PATTERN = "none";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int HUNDRED = 100;

    private final ObservationRegistry registry;

    ObservedRequests(Observed observed) {
        this.registry = observed.registry();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/health/") || path.equals("/metrics");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
        Observation observation = Observation.start(NAME, registry);
        boolean ended = false;
        try (Observation.Scope _ = observation.openScope()) {
            chain.doFilter(request, response);
            ended = true;
        } catch (ServletException | IOException | RuntimeException e) {
            observation.error(e);
            throw e;
        } finally {
            Object found = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            String pattern = found == null ? NO_PATTERN : found.toString();
            observation
                    .lowCardinalityKeyValue("method", method)
                    .lowCardinalityKeyValue("pattern", pattern)
                    .lowCardinalityKeyValue("status", ended ? response.getStatus() / HUNDRED + "xx" : "5xx")
                    .contextualName(method + " " + pattern)
                    .stop();
        }
    }
}
