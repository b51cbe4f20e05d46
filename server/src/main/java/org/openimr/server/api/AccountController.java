package org.openimr.server.api;

import org.openimr.process.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who the sender is to the organization: the own account and nobody else's. */
@RestController
class AccountController {
    @GetMapping("/api/v1/account")
    JsonNode own(Actor actor) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", actor.id())
                .put("role", actor.role().name());
    }
}
