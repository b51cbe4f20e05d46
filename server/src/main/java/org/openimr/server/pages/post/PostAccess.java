package org.openimr.server.pages.post;

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

/** Who prints and mails. */
@Component
final class PostAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        Set<Role> print = Authority.maySee(Authority.View.PRINT_QUEUE);
        return List.of(
                forRoles(GET, "/post/print", print),
                forRoles(POST, "/post/print/batches", print),
                forRoles(GET, "/post/print/batches/{batch}", print),
                forRoles(GET, "/post/print/batches/{batch}/letters.pdf", print),
                forRoles(GET, "/post/print/batches/{batch}/envelopes.csv", print),
                forRoles(POST, "/post/print/batches/{batch}/mailed", print),
                forRoles(POST, "/post/print/address", print),
                forRoles(POST, "/post/alarms/{alarm}", print));
    }
}
