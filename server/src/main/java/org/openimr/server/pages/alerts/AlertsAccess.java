package org.openimr.server.pages.alerts;

import static org.openimr.server.security.AccessRule.forEveryone;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.stereotype.Component;

/** All of it is for everyone; whose alert it is, the token in the address says. */
@Component
final class AlertsAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                forEveryone(GET, "/decisions.csv"),
                forEveryone(GET, "/decisions.jsonl"),
                forEveryone(GET, "/decisions.parquet"),
                forEveryone(GET, "/decisions.atom"),
                forEveryone(GET, "/guidelines/citing.atom"),
                forEveryone(GET, "/decisions/{id}/cited"),
                forEveryone(GET, "/dataset"),
                forEveryone(GET, "/alerts"),
                forEveryone(POST, "/alerts"),
                forEveryone(GET, "/alerts/asked"),
                forEveryone(GET, "/alerts/{token}/confirm"),
                forEveryone(POST, "/alerts/{token}/confirm"),
                forEveryone(GET, "/alerts/{token}/end"),
                forEveryone(POST, "/alerts/{token}/end"));
    }
}
