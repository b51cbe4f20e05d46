package org.openimr.server.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.server.security.factor.SecondFactorRule;
import org.openimr.server.security.provider.Provider;
import org.openimr.server.security.provider.ProviderSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Sign-in through the organization's own provider. What it says stands in place of the password and of no more: a second
 * factor is asked for as after a password, unless the provider says that the person gave two. It makes no account and
 * gives no role; who has none here is told the same as who was refused there.
 */
@Component
final class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String WAY = "provider";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final String REFUSED = "/sign-in?provider";
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z_]{1,60}");

    private final Provider provider;
    private final Accounts accounts;
    private final SecondFactorRule rule;
    private final SecondStep step;
    private final AfterSignIn after;
    private final Clock clock;

    ProviderSignIn(
            Provider provider,
            Accounts accounts,
            SecondFactorRule rule,
            SecondStep step,
            AfterSignIn after,
            Clock clock) {
        this.provider = provider;
        this.accounts = accounts;
        this.rule = rule;
        this.step = step;
        this.after = after;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication through)
            throws ServletException, IOException {
        SecurityContextHolder.clearContext();
        ProviderSettings said = provider.settings().orElseThrow();
        if (!(through.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("no ID token came back");
        }
        Optional<SignedIn> person =
                Optional.ofNullable(user.getClaimAsString(said.claim())).flatMap(accounts::find);
        if (person.isEmpty()) {
            LOG.warn("The provider knows somebody whose claim {} names no account here.", said.claim());
            response.sendRedirect(REFUSED);
            return;
        }
        boolean twice = said.strong()
                .filter(acr -> acr.equals(user.getClaimAsString("acr")))
                .isPresent();
        Optional<PendingSignIn> pending =
                twice ? Optional.empty() : PendingSignIn.of(person.get(), rule, clock.instant());
        if (pending.isPresent()) after.leadOn(pending.get(), request, response);
        else step.complete(person.get(), WAY, request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        // What the provider wrote may name somebody, and an address can be made by anybody: of both only a plain code.
        String code = fault instanceof OAuth2AuthenticationException said
                ? said.getError().getErrorCode()
                : fault.getClass().getSimpleName();
        LOG.warn(
                "Nobody signed in through the provider: {}", PLAIN.matcher(code).matches() ? code : "unreadable");
        response.sendRedirect(REFUSED);
    }
}
