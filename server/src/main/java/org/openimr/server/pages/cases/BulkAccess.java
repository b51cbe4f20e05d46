package org.openimr.server.pages.cases;

import static org.openimr.server.security.AccessRule.forRoles;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.stereotype.Component;

/** Who may give one order for several cases: who may give one of the commands that can be shared. */
@Component
final class BulkAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                forRoles(POST, "/queue/several", BulkActions.roles()),
                forRoles(POST, "/queue/several/confirm", BulkActions.roles()));
    }
}
