package org.openimr.server.pages.follow;

import static org.openimr.server.security.AccessRule.forRoles;
import static org.openimr.server.security.AccessRule.ofCase;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.stereotype.Component;

/** Parties follow cases; which of them, each page asks for itself. */
@Component
final class FollowAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> parties = Authority.maySee(Authority.View.OWN_CASE);
        return List.of(
                forRoles(GET, "/follow", parties),
                ofCase(GET, "/follow/{number}", parties, Authority.View.OWN_CASE),
                ofCase(POST, "/follow/{number}/{command}", parties, Authority.View.OWN_CASE),
                ofCase(GET, "/follow/{number}/letters/{kind}/{issue}", parties, Authority.View.OWN_CASE));
    }
}
