package org.openimr.server.pages.capacity;

import static org.openimr.server.security.AccessRule.forRoles;
import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.openimr.process.Authority;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.stereotype.Component;

/** Staff who see to it that reviewers suffice. */
@Component
final class CapacityAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(forRoles(GET, "/capacity", Authority.maySee(Authority.View.CAPACITY)));
    }
}
