package org.openimr.server.pages.desk;

import static org.openimr.server.security.AccessRule.forRoles;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Set;
import org.openimr.process.Role;
import org.openimr.server.desk.DeskDoor;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.stereotype.Component;

/** The reviewer works at the desk; who answers for the review looks. Which case, the desk's door asks. */
@Component
final class DeskAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> look = DeskDoor.MAY_OPEN;
        Set<Role> work = Set.of(Role.REVIEWER);
        return List.of(
                forRoles(GET, "/desk/{number}", look),
                forRoles(GET, "/desk/{number}/contents", look),
                forRoles(GET, "/desk/{number}/guidelines", look),
                forRoles(GET, "/desk/{number}/search", look),
                forRoles(GET, "/desk/{number}/files/{file}/pages/{page}.pdf", look),
                forRoles(GET, "/desk/{number}/files/{file}/pages/{page}.png", look),
                forRoles(GET, "/desk/{number}/files/{file}/pages/{page}/lines", look),
                forRoles(GET, "/desk/{number}/chronology", look),
                forRoles(GET, "/desk/{number}/proposal", look),
                forRoles(POST, "/desk/{number}/chronology/events", work),
                forRoles(PUT, "/desk/{number}/chronology/events/{event}", work),
                forRoles(DELETE, "/desk/{number}/chronology/events/{event}", work),
                forRoles(PUT, "/desk/{number}/draft", work),
                forRoles(POST, "/desk/{number}/opened", work),
                forRoles(POST, "/desk/{number}/tags", work),
                forRoles(DELETE, "/desk/{number}/tags/{tag}", work),
                forRoles(GET, "/desk/{number}/like", look),
                forRoles(POST, "/desk/{number}/like/{item}", work),
                forRoles(GET, "/desk/{number}/sign", work),
                forRoles(POST, "/desk/{number}/sign", work));
    }
}
