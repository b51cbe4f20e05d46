package org.openimr.server.pages.operations;

import static org.openimr.server.security.AccessRule.forRoles;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.stereotype.Component;

/** Those who answer for the system. */
@Component
final class OperationsAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> operations = Authority.maySee(Authority.View.OPERATIONS);
        return List.of(
                forRoles(GET, "/operations", operations),
                forRoles(GET, "/operations/now", operations),
                forRoles(POST, "/operations/jobs/try-again", operations),
                forRoles(POST, "/operations/inspect", operations));
    }
}
