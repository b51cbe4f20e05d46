package org.openimr.server.pages.filing;

import static org.openimr.server.security.AccessRule.forEveryone;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.stereotype.Component;

/** Everyone may ask for a review; whose draft it is, the session says. */
@Component
final class FilingAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                forEveryone(GET, "/file"),
                forEveryone(POST, "/file"),
                forEveryone(GET, "/file/code"),
                forEveryone(POST, "/file/code"),
                forEveryone(GET, "/file/resume"),
                forEveryone(POST, "/file/resume"),
                forEveryone(GET, "/file/saved"),
                forEveryone(POST, "/file/leave"),
                forEveryone(GET, "/file/until"),
                forEveryone(GET, "/file/copy"),
                forEveryone(POST, "/file/copy"),
                forEveryone(GET, "/file/review"),
                forEveryone(GET, "/file/receipt"),
                forEveryone(GET, "/file/{step}"),
                forEveryone(POST, "/file/{step}"));
    }
}
