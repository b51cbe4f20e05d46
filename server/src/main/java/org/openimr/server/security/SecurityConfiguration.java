package org.openimr.server.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.openimr.process.Role;
import org.openimr.server.ServeSettings;
import org.openimr.server.emergency.Emergencies;
import org.openimr.server.security.factor.AccessTokens;
import org.openimr.server.security.factor.SecondFactorRule;
import org.openimr.server.security.provider.Provider;
import org.openimr.server.security.provider.ProviderLogin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Sign-in, and who may reach what. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    /** Nothing from elsewhere, nothing in line. */
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final List<AccessRule> rules;
    private final EmergencySight emergency;

    SecurityConfiguration(List<AccessRules> parts, Emergencies emergencies, Clock clock) {
        this.rules = parts.stream().flatMap(part -> part.rules().stream()).toList();
        this.emergency = new EmergencySight(rules, emergencies, clock);
    }

    @Bean
    static RememberedMatches passwordEncoder() {
        return new RememberedMatches(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    @Bean
    static SecondFactorRule secondFactorRule(ServeSettings settings) {
        return settings.secondFactor();
    }

    /** Each request of the API brings its own token, or name and password; nothing is remembered between two. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            AuthenticationEntryPoint notSignedIn,
            AccessDeniedHandler notAllowed,
            AccessTokens tokens,
            Accounts accounts) {
        return http.securityMatcher("/api/**")
                // A page elsewhere cannot send the header Idempotency-Key, nor JSON, without being asked first.
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .httpBasic(
                        basic -> basic.authenticationEntryPoint(notSignedIn).authenticationDetailsSource(Asking::byApi))
                .addFilterBefore(new TokenSignIn(tokens, accounts, notSignedIn), BasicAuthenticationFilter.class)
                .addFilterBefore(emergency, AuthorizationFilter.class)
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notAllowed))
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(this::authorize)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Accounts accounts,
            SessionStart sessions,
            AfterSignIn after,
            Provider provider,
            ProviderSignIn through) {
        if (provider.settings().isPresent()) {
            http.oauth2Login(new ProviderLogin(provider, through, through)::into);
        }
        return http.formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(Asking::onPage)
                        .successHandler(after)
                        .failureHandler(notSignedIn()))
                .addFilterAfter(new SessionCheck(accounts, sessions), SecurityContextHolderFilter.class)
                .addFilterBefore(emergency, AuthorizationFilter.class)
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(forgetful())
                        .logoutSuccessUrl("/"))
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(this::authorize)
                .build();
    }

    /** What a browser may still hold of the pages goes with the sign-in; said to browsers that came by TLS alone. */
    private static LogoutHandler forgetful() {
        return new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE));
    }

    private static AuthenticationFailureHandler notSignedIn() {
        RedirectStrategy wrong = new DefaultRedirectStrategy();
        return (request, response, fault) -> {
            if (fault instanceof TooManyGuesses held) {
                TooManyGuesses.answer(held.pause(), request, response);
            } else {
                wrong.sendRedirect(request, response, "/sign-in?error");
            }
        };
    }

    private void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll();
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        for (AccessRule rule : rules) {
            var matched = requests.requestMatchers(paths.matcher(rule.method(), rule.pattern()));
            if (rule.everyone()) matched.permitAll();
            else matched.hasAnyRole(rule.roles().stream().map(Role::name).toArray(String[]::new));
        }
        requests.anyRequest().denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }
}
