package org.openimr.server.operations;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For what watches the server: whether it lives, whether it is ready, how much it does. */
@RestController
final class HealthController implements AccessRules {
    /** Of the text that Prometheus reads. */
    private static final MediaType METRICS = MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

    private static final String SOON = "5";

    private final Watch watch;
    private final Lifecycle lifecycle;
    private final Measures measures;
    private final PrometheusMeterRegistry registry;
    private final MetricsDoor door;
    private final Clock clock;

    HealthController(
            Watch watch,
            Lifecycle lifecycle,
            Measures measures,
            PrometheusMeterRegistry registry,
            OperationsSettings settings,
            Clock clock) {
        this.watch = watch;
        this.lifecycle = lifecycle;
        this.measures = measures;
        this.registry = registry;
        this.door = settings.metrics();
        this.clock = clock;
    }

    /** Everyone may ask whether it lives; the metrics have a door of their own. */
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.forEveryone(HttpMethod.GET, "/health/live"),
                AccessRule.forEveryone(HttpMethod.GET, "/health/ready"),
                AccessRule.forEveryone(HttpMethod.GET, "/metrics"));
    }

    /** Lives whoever can answer this: to be started again only where nothing answers. */
    @GetMapping("/health/live")
    ResponseEntity<JsonNode> live() {
        return answer(true, JsonNodeFactory.instance.objectNode().put("status", "up"));
    }

    /** Ready for requests: it has started, is not told to stop, and every part is well. Says which part is not, not why. */
    @GetMapping("/health/ready")
    ResponseEntity<JsonNode> ready() {
        Instant now = clock.instant();
        Optional<Checkup> look = watch.newest(now);
        Phase phase = lifecycle.phase();
        boolean ready = phase == Phase.SERVING && look.filter(Checkup::well).isPresent();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("status", ready ? "up" : "down")
                .put("phase", phase.name().toLowerCase(Locale.ROOT));
        ObjectNode parts = json.putObject("parts");
        look.ifPresent(found ->
                found.parts().forEach(one -> parts.put(one.part().key(), one.well() ? "up" : "down")));
        return answer(ready, json);
    }

    private static ResponseEntity<JsonNode> answer(boolean well, JsonNode json) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON);
        if (!well) answer.header(HttpHeaders.RETRY_AFTER, SOON);
        return answer.body(json);
    }

    @GetMapping("/metrics")
    ResponseEntity<String> metrics(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization) {
        if (!door.opensFor(request.getRemoteAddr(), authorization)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .contentType(MediaType.TEXT_PLAIN)
                    .body("Metrics are for those who run this server: from near it, or with their key.\n");
        }
        measures.refresh();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(METRICS)
                .body(registry.scrape());
    }
}
