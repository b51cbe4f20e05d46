package org.openimr.server.pages.emergency;

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

/** Who reviews emergencies. The page on which a case is opened stands with those of the case. */
@Component
final class EmergencyAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> review = Authority.maySee(Authority.View.EMERGENCIES);
        return List.of(
                forRoles(GET, "/emergencies", review), forRoles(POST, "/emergencies/{emergency}/review", review));
    }
}
