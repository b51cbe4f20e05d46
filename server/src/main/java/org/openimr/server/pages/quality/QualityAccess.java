package org.openimr.server.pages.quality;

import static org.openimr.server.security.AccessRule.forRoles;
import static org.openimr.server.security.AccessRule.ofCase;
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
                ofCase(GET, "/quality/{number}", quality, Authority.View.QUALITY),
                ofCase(POST, "/quality/{number}", quality, Authority.View.QUALITY),
                ofCase(POST, "/quality/{number}/blind-reviewer", Set.of(Role.MEDICAL_DIRECTOR), Authority.View.QUALITY),
                ofCase(GET, "/quality/{number}/blind", reviewers, Authority.View.BLIND_REVIEW),
                ofCase(POST, "/quality/{number}/blind", reviewers, Authority.View.BLIND_REVIEW),
                ofCase(GET, "/quality/{number}/blind/contents", reviewers, Authority.View.BLIND_REVIEW),
                ofCase(GET, "/quality/{number}/blind/search", reviewers, Authority.View.BLIND_REVIEW),
                ofCase(
                        GET,
                        "/quality/{number}/blind/files/{file}/pages/{page}.pdf",
                        reviewers,
                        Authority.View.BLIND_REVIEW),
                ofCase(
                        GET,
                        "/quality/{number}/blind/files/{file}/pages/{page}.png",
                        reviewers,
                        Authority.View.BLIND_REVIEW),
                ofCase(
                        GET,
                        "/quality/{number}/blind/files/{file}/pages/{page}/lines",
                        reviewers,
                        Authority.View.BLIND_REVIEW));
    }
}
