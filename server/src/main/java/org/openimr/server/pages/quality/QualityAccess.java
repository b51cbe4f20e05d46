package org.openimr.server.pages.quality;

import static org.openimr.server.security.AccessRule.forRoles;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.stereotype.Component;

/** Who answers for quality; a reviewer for the own list and the own blind reviews. */
@Component
final class QualityAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> quality = Authority.maySee(Authority.View.QUALITY);
        Set<Role> reviewers = Set.of(Role.REVIEWER);
        Set<Role> both = EnumSet.copyOf(quality);
        both.addAll(reviewers);
        return List.of(
                forRoles(GET, "/quality", both),
                forRoles(GET, "/quality/agreement", quality),
                forRoles(GET, "/quality/{number}", quality),
                forRoles(POST, "/quality/{number}", quality),
                forRoles(POST, "/quality/{number}/blind-reviewer", Set.of(Role.MEDICAL_DIRECTOR)),
                forRoles(GET, "/quality/{number}/blind", reviewers),
                forRoles(POST, "/quality/{number}/blind", reviewers),
                forRoles(GET, "/quality/{number}/blind/contents", reviewers),
                forRoles(GET, "/quality/{number}/blind/search", reviewers),
                forRoles(GET, "/quality/{number}/blind/files/{file}/pages/{page}.pdf", reviewers),
                forRoles(GET, "/quality/{number}/blind/files/{file}/pages/{page}.png", reviewers),
                forRoles(GET, "/quality/{number}/blind/files/{file}/pages/{page}/lines", reviewers));
    }
}
