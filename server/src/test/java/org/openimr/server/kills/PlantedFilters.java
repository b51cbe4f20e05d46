package org.openimr.server.kills;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.server.records.RecordsSettings;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The bugs of {@link Planted} that lie between a request and its answer. */
@Component
@Conditional(PlantedBugs.Asked.class)
final class PlantedFilters extends OncePerRequestFilter {
    private static final Pattern CASE = Pattern.compile("/api/v1/cases/[^/]+");
    private static final Pattern FILE = Pattern.compile("/api/v1/cases/([^/]+)/files/.+");
    private static final long KEPT_NANOS = 2_000_000_000L;
    private static final int SERVER_FAULTS = 500;

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Path documents;

    PlantedFilters(RecordsSettings settings) {
        this.documents = settings.documents();
    }

    private record Seen(long at, String body) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Planted planted = Planted.here().orElseThrow();
        String path = request.getRequestURI();
        Matcher file = FILE.matcher(path);
        if (planted == Planted.STALE_READ
                && request.getMethod().equals("GET")
                && CASE.matcher(path).matches()) {
            stale(path, request, response, chain);
        } else if (planted == Planted.SWALLOWED_IO_ERROR && request.getMethod().equals("PATCH") && file.matches()) {
            swallowing(documents.resolve(file.group(1)), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void stale(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Seen before = seen.get(path);
        if (before != null && System.nanoTime() - before.at() < KEPT_NANOS) {
            response.setContentType("application/json");
            response.getOutputStream().write(before.body().getBytes(StandardCharsets.UTF_8));
            return;
        }
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (kept.getStatus() == HttpServletResponse.SC_OK) {
            seen.put(
                    path,
                    new Seen(System.nanoTime(), new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8)));
        }
        kept.copyBodyToResponse();
    }

    /** Where the case has no folder yet, a file stands in its place: nothing can be written there. */
    private static void swallowing(
            Path folder, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean inTheWay = !Files.exists(folder);
        if (inTheWay) {
            Files.createDirectories(folder.resolveSibling("."));
            Files.createFile(folder);
        }
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (inTheWay) Files.delete(folder);
        if (kept.getStatus() >= SERVER_FAULTS) {
            kept.resetBuffer();
            kept.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
        kept.copyBodyToResponse();
    }
}
