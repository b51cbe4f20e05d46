package org.openimr.server.pages.records;

import static org.openimr.server.security.AccessRule.ofCase;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandExamples;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who may see and send records; before the rules of whole cases, whose addresses are wider. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RecordsAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> see = Authority.maySee(Authority.View.CASE);
        Set<Role> parties = Authority.maySee(Authority.View.OWN_CASE);
        Set<Role> send = EnumSet.copyOf(Authority.maySendFiles());
        send.retainAll(see);
        Set<Role> name = Authority.mayGive(CommandExamples.of(CommandKind.NAME_RECORDS));
        Set<Role> answer = Authority.mayGive(CommandExamples.of(CommandKind.ANSWER_MISSING_REPORT));
        return List.of(
                ofCase(GET, "/cases/{number}/records", see, Authority.View.CASE),
                ofCase(GET, "/cases/{number}/records/files", see, Authority.View.CASE),
                ofCase(POST, "/cases/{number}/records", send, Authority.View.CASE),
                ofCase(POST, "/cases/{number}/records/seal", send, Authority.View.CASE),
                ofCase(GET, "/cases/{number}/records/named", name, Authority.View.CASE),
                ofCase(POST, "/cases/{number}/records/named", name, Authority.View.CASE),
                ofCase(POST, "/cases/{number}/records/missing/{report}", answer, Authority.View.CASE),
                ofCase(GET, "/cases/{number}/records/{file}", send, Authority.View.CASE),
                ofCase(POST, "/cases/{number}/records/{file}", send, Authority.View.CASE),
                ofCase(POST, "/cases/{number}/records/{file}/left-out", send, Authority.View.CASE),
                ofCase(POST, "/cases/{number}/records/{file}/put-back", send, Authority.View.CASE),
                ofCase(GET, "/cases/{number}/records/{file}/pages/{page}.{extension}", send, Authority.View.CASE),
                ofCase(POST, "/cases/{number}/files", send, Authority.View.CASE),
                ofCase(HEAD, "/cases/{number}/files/{file}", send, Authority.View.CASE),
                ofCase(PATCH, "/cases/{number}/files/{file}", send, Authority.View.CASE),
                ofCase(GET, "/follow/{number}/records", parties, Authority.View.OWN_CASE),
                ofCase(GET, "/follow/{number}/records/files", parties, Authority.View.OWN_CASE),
                ofCase(POST, "/follow/{number}/records", parties, Authority.View.OWN_CASE),
                ofCase(POST, "/follow/{number}/records/missing", parties, Authority.View.OWN_CASE),
                ofCase(POST, "/follow/{number}/files", parties, Authority.View.OWN_CASE),
                ofCase(HEAD, "/follow/{number}/files/{file}", parties, Authority.View.OWN_CASE),
                ofCase(PATCH, "/follow/{number}/files/{file}", parties, Authority.View.OWN_CASE));
    }
}
