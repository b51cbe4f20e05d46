package org.openimr.server.pages.desk;

import static org.openimr.server.security.AccessRule.ofCase;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Set;
import org.openimr.process.Authority;
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
                ofCase(GET, "/desk/{number}", look, Authority.View.DESK),
                ofCase(GET, "/desk/{number}/contents", look, Authority.View.DESK),
                ofCase(GET, "/desk/{number}/guidelines", look, Authority.View.DESK),
                ofCase(GET, "/desk/{number}/search", look, Authority.View.DESK),
                ofCase(GET, "/desk/{number}/files/{file}/pages/{page}.pdf", look, Authority.View.DESK),
                ofCase(GET, "/desk/{number}/files/{file}/pages/{page}.png", look, Authority.View.DESK),
                ofCase(GET, "/desk/{number}/files/{file}/pages/{page}/lines", look, Authority.View.DESK),
                ofCase(GET, "/desk/{number}/chronology", look, Authority.View.DESK),
                ofCase(GET, "/desk/{number}/proposal", look, Authority.View.DESK),
                ofCase(POST, "/desk/{number}/chronology/events", work, Authority.View.DESK),
                ofCase(PUT, "/desk/{number}/chronology/events/{event}", work, Authority.View.DESK),
                ofCase(DELETE, "/desk/{number}/chronology/events/{event}", work, Authority.View.DESK),
                ofCase(PUT, "/desk/{number}/draft", work, Authority.View.DESK),
                ofCase(POST, "/desk/{number}/opened", work, Authority.View.DESK),
                ofCase(POST, "/desk/{number}/tags", work, Authority.View.DESK),
                ofCase(DELETE, "/desk/{number}/tags/{tag}", work, Authority.View.DESK),
                ofCase(GET, "/desk/{number}/like", look, Authority.View.DESK),
                ofCase(POST, "/desk/{number}/like/{item}", work, Authority.View.DESK),
                ofCase(GET, "/desk/{number}/sign", work, Authority.View.DESK),
                ofCase(POST, "/desk/{number}/sign", work, Authority.View.DESK));
    }
}
