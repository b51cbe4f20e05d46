package org.openimr.server.pages.reviewers;

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

/** Who looks into the register, who changes it, and that a reviewer reaches the own file alone. */
@Component
final class ReviewersAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> look = Authority.maySee(Authority.View.REGISTER);
        Set<Role> change = Set.of(Role.CREDENTIALING);
        Set<Role> own = Authority.maySee(Authority.View.OWN_FILE);
        return List.of(
                forRoles(GET, "/reviewers", look),
                forRoles(GET, "/reviewers/new", change),
                forRoles(POST, "/reviewers/new", change),
                forRoles(GET, "/reviewers/import", change),
                forRoles(POST, "/reviewers/import", change),
                forRoles(POST, "/reviewers/import/taken", change),
                forRoles(POST, "/reviewers/import/problems.csv", change),
                forRoles(GET, "/reviewers/credential-files", look),
                forRoles(GET, "/reviewers/credential-files.csv", look),
                forRoles(GET, "/reviewers/credential-files.txt", look),
                forRoles(GET, "/reviewers/outcomes", look),
                forRoles(GET, "/reviewers/outcomes.csv", look),
                forRoles(GET, "/reviewers/{id}", look),
                forRoles(GET, "/reviewers/{id}/credentials", change),
                forRoles(GET, "/reviewers/{id}/record/{kind}", change),
                forRoles(POST, "/reviewers/{id}/record/{kind}", change),
                forRoles(GET, "/reviewers/{id}/credentials/{credential}", look),
                forRoles(POST, "/reviewers/{id}/credentials/{credential}/documents", change),
                forRoles(GET, "/reviewers/{id}/credentials/{credential}/{act}", change),
                forRoles(POST, "/reviewers/{id}/credentials/{credential}/{act}", change),
                forRoles(GET, "/reviewers/{id}/documents/{document}/pages/{page}.pdf", look),
                forRoles(GET, "/reviewers/{id}/documents/{document}/pages/{page}.png", look),
                forRoles(GET, "/reviewers/{id}/{act}", change),
                forRoles(POST, "/reviewers/{id}/{act}", change),
                forRoles(GET, "/my-file", own),
                forRoles(GET, "/my-file/{act}", own),
                forRoles(POST, "/my-file/{act}", own));
    }
}
