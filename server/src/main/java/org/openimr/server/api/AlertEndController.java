package org.openimr.server.api;

import org.openimr.server.alerts.Alerts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Where a mail program ends an alert with one request (RFC 8058). The token in the address is all it needs. */
@RestController
class AlertEndController {
    private final Alerts alerts;

    AlertEndController(Alerts alerts) {
        this.alerts = alerts;
    }

    /** The same answer whether there was an alert or not. */
    @PostMapping("/api/v1/alerts/{token}/end")
    ResponseEntity<JsonNode> end(@PathVariable String token) {
        alerts.end(token);
        return ResponseEntity.ok(JsonNodeFactory.instance.objectNode().put("ended", true));
    }
}
