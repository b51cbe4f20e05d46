package org.openimr.server.pages.seating;

import static org.openimr.server.security.AccessRule.forEveryone;
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

/** Whoever finds reviewers, a reviewer for the own offers, and everyone for what is published. */
@Component
final class SeatingAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> matching = Authority.maySee(Authority.View.MATCHING);
        Set<Role> own = Authority.maySee(Authority.View.OWN_FILE);
        // An opening names the reviewer and shows the key of its chain.
        Set<Role> opens = Set.of(Role.MEDICAL_DIRECTOR);
        return List.of(
                forRoles(GET, "/cases/{number}/reviewer", matching),
                forRoles(GET, "/cases/{number}/reviewer/dispute", matching),
                forRoles(POST, "/cases/{number}/reviewer/dispute", matching),
                forRoles(POST, "/cases/{number}/reviewer/judgment", matching),
                forRoles(POST, "/cases/{number}/reviewer/offer", matching),
                forRoles(POST, "/cases/{number}/reviewer/take-back", matching),
                forRoles(GET, "/cases/{number}/reviewer/candidates/{reviewer}", matching),
                forRoles(GET, "/cases/{number}/reviewer/rejected", matching),
                forRoles(GET, "/cases/{number}/reviewer/offers/{offer}", matching),
                forRoles(GET, "/cases/{number}/reviewer/seats/{seat}/opening.txt", opens),
                forRoles(GET, "/cases/{number}/reviewer/remand-proof.txt", opens),
                forRoles(GET, "/assignments", matching),
                forRoles(POST, "/assignments/offers", matching),
                forRoles(GET, "/offers", own),
                forRoles(GET, "/offers/{number}", own),
                forRoles(POST, "/offers/{number}/accept", own),
                forRoles(POST, "/offers/{number}/decline", own),
                forRoles(GET, "/offers/{number}/recuse", own),
                forRoles(POST, "/offers/{number}/recuse", own),
                forEveryone(GET, "/commitments"),
                forEveryone(GET, "/commitments/{day}"),
                forEveryone(GET, "/commitments/{day}.txt"),
                forEveryone(GET, "/commitments/case/{number}.txt"),
                forEveryone(GET, "/commitments/case/{number}/{seat}.txt"));
    }
}
