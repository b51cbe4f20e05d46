package org.openimr.server.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openimr.server.alerts.Budgets;
import org.openimr.server.security.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds back who asks the public interface, its exports and its feeds more often than it is shared out. Who is signed in
 * is not counted: those requests have their own rules. Runs after the security filters.
 */
@Component
class RateLimit extends OncePerRequestFilter {
    /** The header of a key. */
    static final String KEY = "X-API-Key";

    private static final Pattern FILES = Pattern.compile("/decisions\\.(csv|jsonl|parquet)");
    private static final Pattern FEEDS = Pattern.compile("/(decisions|guidelines/citing)\\.atom");
    private static final Pattern SEARCHES =
            Pattern.compile("/api/v1/(determinations|guidelines/citing|determinations/.+/(similar|compared))");
    private static final int OF_A_FILE = 60;
    private static final int OF_A_FEED = 10;
    private static final int OF_A_SEARCH = 3;
    private static final int OF_CITING = 30;

    private final ApiKeys keys;
    private final ApiLimits limits;
    private final Clock clock;
    private final Budgets budgets = new Budgets(Duration.ofMinutes(1));

    RateLimit(ApiKeys keys, ApiLimits limits, Clock clock) {
        this.keys = keys;
        this.limits = limits;
        this.clock = clock;
    }

    /** Units that a request counts for; 0 for what is not limited here. */
    static int units(String path) {
        if (path.equals("/api/v1/health")) return 0;
        if (FILES.matcher(path).matches()) return OF_A_FILE;
        if (path.equals("/api/v1/guidelines/citing") || path.equals("/guidelines/citing.atom")) return OF_CITING;
        if (FEEDS.matcher(path).matches()) return OF_A_FEED;
        if (SEARCHES.matcher(path).matches()) return OF_A_SEARCH;
        return path.startsWith("/api/v1/") ? 1 : 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int units = units(request.getRequestURI());
        if (units == 0 || isSignedIn()) {
            chain.doFilter(request, response);
            return;
        }
        String given = Optional.ofNullable(request.getHeader(KEY)).orElse("");
        Optional<UUID> key = given.isEmpty() ? Optional.empty() : keys.of(given);
        if (!given.isEmpty() && key.isEmpty()) {
            // A wrong key costs as a request does, so keys are not tried out for nothing.
            if (!held(Budgets.network(request.getRemoteAddr()), units, limits.anonymous(), response)) {
                Problems.write(response, Problem.of(ApiFault.NO_SUCH_KEY));
            }
            return;
        }
        boolean held = key.isPresent()
                ? held("key " + key.get(), units, limits.keyed(), response)
                : held(Budgets.network(request.getRemoteAddr()), units, limits.anonymous(), response);
        if (!held) chain.doFilter(request, response);
    }

    private boolean held(String sender, int units, int perMinute, HttpServletResponse response) throws IOException {
        Optional<Duration> wait = budgets.take(sender, units, perMinute, clock.instant());
        if (wait.isEmpty()) return false;
        long seconds = Math.max(1, Math.ceilDiv(wait.get().toMillis(), 1000L));
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        Problems.write(response, Problem.of(ApiFault.TOO_MANY_REQUESTS));
        return true;
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
