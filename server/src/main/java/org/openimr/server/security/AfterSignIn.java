package org.openimr.server.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Where a person lands: on the page that asked for the sign-in, else on the role's own. Who has a step to go lands on it,
 * and is nobody until then.
 */
@Component
final class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {
    private final SessionStart sessions;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    AfterSignIn(SessionStart sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        switch (signedIn.getPrincipal()) {
            case SignedIn person -> {
                begun(person, PasswordSignIn.WAY, request, response);
                sendOn(request, response, signedIn);
            }
            case PendingSignIn pending -> {
                SecurityContext nobody = SecurityContextHolder.createEmptyContext();
                SecurityContextHolder.setContext(nobody);
                contexts.saveContext(nobody, request, response);
                leadOn(pending, request, response);
            }
            case null, default -> throw new IllegalStateException("nobody of ours signed in");
        }
    }

    /** To the step that is still to go. */
    void leadOn(PendingSignIn pending, HttpServletRequest request, HttpServletResponse response) throws IOException {
        pending.keepIn(request.getSession());
        getRedirectStrategy().sendRedirect(request, response, pending.page());
    }

    void begun(SignedIn person, String way, HttpServletRequest request, HttpServletResponse response) {
        sessions.of(person, way, request, response);
    }

    void sendOn(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        super.onAuthenticationSuccess(request, response, signedIn);
    }

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
