package org.openimr.server.pages.parties;

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

/** Who looks at parties and ties, and who changes them. */
@Component
final class PartiesAccess implements AccessRules {
    /** Who enters, corrects and withdraws. */
    static final Set<Role> MAY_CHANGE = Set.of(Role.CREDENTIALING);

    @Override
    public List<AccessRule> rules() {
        Set<Role> look = Authority.maySee(Authority.View.REGISTER);
        return List.of(
                forRoles(GET, "/parties", look),
                forRoles(GET, "/parties/new", MAY_CHANGE),
                forRoles(POST, "/parties/new", MAY_CHANGE),
                forRoles(GET, "/parties/import", MAY_CHANGE),
                forRoles(POST, "/parties/import", MAY_CHANGE),
                forRoles(POST, "/parties/import/taken", MAY_CHANGE),
                forRoles(GET, "/parties/{id}", look),
                forRoles(GET, "/parties/{id}/{act}", MAY_CHANGE),
                forRoles(POST, "/parties/{id}/{act}", MAY_CHANGE),
                forRoles(GET, "/parties/{id}/ties/{tie}/{act}", MAY_CHANGE),
                forRoles(POST, "/parties/{id}/ties/{tie}/{act}", MAY_CHANGE));
    }
}
