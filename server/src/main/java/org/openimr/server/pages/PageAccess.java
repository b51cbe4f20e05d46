package org.openimr.server.pages;

import static org.openimr.server.security.AccessRule.forEveryone;
import static org.openimr.server.security.AccessRule.forRoles;
import static org.openimr.server.security.AccessRule.ofCase;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import org.openimr.process.Authority;
import org.openimr.process.Relation;
import org.openimr.process.Role;
import org.openimr.server.cases.PairKind;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.stereotype.Component;

/** Who may reach which page. */
@Component
final class PageAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> queue = Authority.maySee(Authority.View.QUEUE);
        Set<Role> cases = Authority.maySee(Authority.View.CASE);
        Set<Role> emergency = Authority.mayOpenInEmergency();
        Set<Role> oversight = Authority.maySee(Authority.View.OVERSIGHT);
        return List.of(
                forEveryone(GET, "/"),
                forEveryone(GET, "/decisions"),
                forEveryone(GET, "/decisions/how-to-search"),
                forEveryone(GET, "/decisions/compare"),
                forEveryone(GET, "/decisions/{id}"),
                forEveryone(GET, "/decisions/{id}/items/{item}/similar"),
                forEveryone(GET, "/decisions/{id}/letter.pdf"),
                forEveryone(GET, "/decisions/{id}/letter.txt"),
                forEveryone(GET, "/decisions/{id}/determination.json"),
                forEveryone(GET, "/decisions/{id}/versions/{version}"),
                forEveryone(GET, "/decisions/{id}/versions/{version}/letter.pdf"),
                forEveryone(GET, "/decisions/{id}/versions/{version}/letter.txt"),
                forEveryone(GET, "/decisions/{id}/versions/{version}/determination.json"),
                forEveryone(GET, "/statistics"),
                forEveryone(GET, "/statistics/ended-without-decision"),
                forEveryone(GET, "/statistics/ended-without-decision/table.csv"),
                forEveryone(GET, "/statistics/other-programs"),
                forEveryone(GET, "/statistics/{name}"),
                forEveryone(GET, "/statistics/{name}/table.csv"),
                forEveryone(GET, "/sign-in"),
                forEveryone(GET, "/css/**"),
                forEveryone(GET, "/js/**"),
                forEveryone(GET, "/img/**"),
                forEveryone(GET, "/vendor/**"),
                forRoles(GET, "/queue", queue),
                forRoles(GET, "/queue/calendar", queue),
                forRoles(GET, "/oversight", oversight),
                forRoles(GET, "/oversight/approvals", oversight),
                forRoles(GET, "/oversight/penalties", oversight),
                forRoles(GET, "/oversight/months/{month}", oversight),
                forRoles(GET, "/oversight/months/{month}/{figure}", oversight),
                ofCase(GET, "/cases/{number}", cases, Authority.View.CASE),
                ofCase(GET, "/cases/{number}/as-of", cases, Authority.View.CASE),
                ofCase(GET, "/cases/{number}/letter.pdf", Authority.View.LETTER),
                ofCase(GET, "/cases/{number}/looks", Authority.View.LOOKS),
                ofCase(GET, "/cases/{number}/join", PairKind.JOIN.mayGive(), Authority.View.CASE),
                ofCase(POST, "/cases/{number}/join", PairKind.JOIN.mayGive(), Authority.View.CASE),
                ofCase(GET, "/cases/{number}/split", PairKind.SPLIT.mayGive(), Authority.View.CASE),
                ofCase(POST, "/cases/{number}/split", PairKind.SPLIT.mayGive(), Authority.View.CASE),
                ofCase(GET, "/cases/{number}/emergency", emergency, Set.of(Relation.OFFICE)),
                ofCase(POST, "/cases/{number}/emergency", emergency, Set.of(Relation.OFFICE)),
                ofCase(POST, "/cases/{number}/{command}", cases, Authority.View.CASE));
    }
}
