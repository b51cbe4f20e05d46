package org.openimr.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Where a person lands: on the page that asked for the sign-in, else on the role's own. */
final class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {
    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        return signedIn != null && signedIn.getPrincipal() instanceof SignedIn person ? pageOf(person.role()) : "/";
    }

    static String pageOf(Role role) {
        if (Authority.maySee(Authority.View.QUEUE).contains(role)) return "/queue";
        if (Authority.maySee(Authority.View.REGISTER).contains(role)) return "/reviewers";
        return Authority.maySee(Authority.View.OWN_CASE).contains(role) ? "/follow" : "/";
    }
}
