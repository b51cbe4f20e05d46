package org.openimr.server.pages.account;

import static org.openimr.server.security.AccessRule.forEveryone;
import static org.openimr.server.security.AccessRule.forSignedIn;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.stereotype.Component;

/** Who reaches which page of sign-in. Those for everyone ask themselves whose step it is. */
@Component
final class AccountAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                forEveryone(GET, "/sign-in/code"),
                forEveryone(POST, "/sign-in/code"),
                forEveryone(GET, "/second-factor"),
                forEveryone(POST, "/second-factor"),
                forEveryone(GET, "/second-factor/qr.svg"),
                forEveryone(POST, "/sign-in/passkey/options"),
                forEveryone(POST, "/sign-in/passkey"),
                forEveryone(POST, "/second-factor/passkey"),
                forEveryone(POST, "/second-factor/passkey/made"),
                forSignedIn(GET, "/account"),
                forSignedIn(POST, "/account/passkeys"),
                forSignedIn(POST, "/account/passkeys/remove"),
                forSignedIn(POST, "/account/sessions/end"),
                forSignedIn(POST, "/account/second-factor/remove"),
                forSignedIn(POST, "/account/recovery-codes"),
                forSignedIn(POST, "/account/tokens"),
                forSignedIn(POST, "/account/tokens/{id}/end"));
    }
}
