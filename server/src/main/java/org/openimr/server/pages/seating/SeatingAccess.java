package org.openimr.server.pages.seating;

import static org.openimr.server.security.AccessRule.forEveryone;
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
                ofCase(GET, "/cases/{number}/reviewer", matching, Authority.View.MATCHING),
                ofCase(GET, "/cases/{number}/reviewer/dispute", matching, Authority.View.MATCHING),
                ofCase(POST, "/cases/{number}/reviewer/dispute", matching, Authority.View.MATCHING),
                ofCase(POST, "/cases/{number}/reviewer/judgment", matching, Authority.View.MATCHING),
                ofCase(POST, "/cases/{number}/reviewer/offer", matching, Authority.View.MATCHING),
                ofCase(POST, "/cases/{number}/reviewer/take-back", matching, Authority.View.MATCHING),
                ofCase(GET, "/cases/{number}/reviewer/candidates/{reviewer}", matching, Authority.View.MATCHING),
                ofCase(GET, "/cases/{number}/reviewer/rejected", matching, Authority.View.MATCHING),
                ofCase(GET, "/cases/{number}/reviewer/offers/{offer}", matching, Authority.View.MATCHING),
                ofCase(GET, "/cases/{number}/reviewer/seats/{seat}/opening.txt", opens, Authority.View.MATCHING),
                ofCase(GET, "/cases/{number}/reviewer/remand-proof.txt", opens, Authority.View.MATCHING),
                forRoles(GET, "/assignments", matching),
                forRoles(POST, "/assignments/offers", matching),
                forRoles(GET, "/offers", own),
                ofCase(GET, "/offers/{number}", own, Authority.View.OFFER),
                ofCase(POST, "/offers/{number}/accept", own, Authority.View.OFFER),
                ofCase(POST, "/offers/{number}/decline", own, Authority.View.OFFER),
                ofCase(GET, "/offers/{number}/recuse", own, Authority.View.OFFER),
                ofCase(POST, "/offers/{number}/recuse", own, Authority.View.OFFER),
                forEveryone(GET, "/commitments"),
                forEveryone(GET, "/commitments/{day}"),
                forEveryone(GET, "/commitments/{day}.txt"),
                forEveryone(GET, "/commitments/case/{number}.txt"),
                forEveryone(GET, "/commitments/case/{number}/{seat}.txt"));
    }
}
