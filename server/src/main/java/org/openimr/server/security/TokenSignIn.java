package org.openimr.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.openimr.server.security.factor.AccessTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Requests of the API that bring a token: {@code Authorization: Bearer ...} (RFC 6750, section 2.1). */
final class TokenSignIn extends OncePerRequestFilter {
    private static final String SCHEME = "bearer ";

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final AuthenticationEntryPoint refused;

    TokenSignIn(AccessTokens tokens, Accounts accounts, AuthenticationEntryPoint refused) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("")
                .strip();
        if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> person =
                tokens.accountOf(header.substring(SCHEME.length()).strip()).flatMap(accounts::find);
        if (person.isEmpty()) {
            refused.commence(request, response, new NoSuchToken());
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person.get(), null, person.get().getAuthorities()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
