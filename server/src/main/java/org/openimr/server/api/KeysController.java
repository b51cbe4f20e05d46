package org.openimr.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.openimr.process.Actor;
import org.openimr.server.environment.Environment;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shapes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Keys that staff make for those who ask much, and end. */
@RestController
class KeysController {
    private static final int LONGEST_HOLDER = 200;

    private final ApiKeys keys;
    private final Clock clock;

    KeysController(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Where the limits come from. */
    @Configuration(proxyBeanMethods = false)
    static class Limits {
        @Bean
        ApiLimits apiLimits() {
            return ApiLimits.of(Environment.ofThisProcess().values());
        }
    }

    @PostMapping(path = "/api/v1/keys", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> make(Actor actor, HttpServletRequest request) {
        String holder = Requests.body(request).path("holder").stringValue("").strip();
        if (holder.isEmpty() || holder.length() > LONGEST_HOLDER) throw new Declined(ApiFault.NO_HOLDER);
        ApiKeys.Made made = keys.make(holder, actor.id(), clock.instant());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(JsonNodeFactory.instance
                        .objectNode()
                        .put("id", made.id().toString())
                        .put("holder", holder)
                        .put("key", made.secret()));
    }

    @GetMapping("/api/v1/keys")
    JsonNode all() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        keys.all()
                .forEach(key -> all.addObject()
                        .put("id", key.id().toString())
                        .put("holder", key.holder())
                        .put("madeAt", key.madeAt().toString()));
        return JsonNodeFactory.instance.objectNode().set("keys", all);
    }

    @DeleteMapping("/api/v1/keys/{id}")
    JsonNode end(@PathVariable String id) {
        boolean ended = switch (Reading.of(StringNode.valueOf(id), Shapes.IDENTIFIER)) {
            case Reading.Of<UUID>(UUID known) -> keys.end(known);
            case Reading.Faulty<UUID> _ -> false;
        };
        if (!ended) throw new Declined(ApiFault.KEY_NOT_LISTED);
        return JsonNodeFactory.instance.objectNode().put("ended", true);
    }
}
