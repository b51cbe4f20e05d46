package org.openimr.server.pages.deidentification;

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

/** Who sees what a letter still holds, and confirms that its public text identifies nobody. */
@Component
final class DeidentificationAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> staff = Authority.maySee(Authority.View.DEIDENTIFICATION);
        return List.of(
                forRoles(GET, "/deidentification", staff),
                ofCase(GET, "/deidentification/cases/{number}", staff, Authority.View.DEIDENTIFICATION),
                forRoles(GET, "/deidentification/{review}", staff),
                forRoles(POST, "/deidentification/{review}", staff),
                forRoles(POST, "/deidentification/{review}/begin", staff));
    }
}
