package org.openimr.server.looks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.server.emergency.Emergency;
import org.openimr.server.emergency.EmergencyOfRequest;
import org.openimr.server.security.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Writes a look down before it is answered: where it cannot be written, nothing is shown. Who is not signed in is not
 * written down; what is public may be read by anyone without a trace.
 */
final class LookRecording implements HandlerInterceptor {
    private static final Set<String> LOOKING = Set.of("GET", "HEAD");
    private static final String OURS = "org.openimr.";
    private static final String NUMBER = "number";

    private final Looks looks;
    private final Clock clock;

    LookRecording(Looks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    /** For every mapping of this server. */
    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        static Looks looks(JdbcClient jdbc) {
            return new Looks(jdbc);
        }

        @Bean
        static WebMvcConfigurer recordingLooks(Looks looks, Clock clock) {
            return new WebMvcConfigurer() {
                @Override
                public void addInterceptors(InterceptorRegistry registry) {
                    registry.addInterceptor(new LookRecording(looks, clock));
                }
            };
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (LOOKING.contains(request.getMethod())
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            signedIn().ifPresent(person -> looks.write(look(person, request)));
        }
        return true;
    }

    private static Optional<Actor> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person.actor())
                : Optional.empty();
    }

    private Look look(Actor person, HttpServletRequest request) {
        String mapping = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Optional<Emergency> emergency = EmergencyOfRequest.of(request);
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return new Look(
                clock.instant(),
                UUID.fromString(person.id()),
                emergency.map(Emergency::role).orElseGet(person::role),
                LookKind.of(mapping, query),
                mapping,
                number(request),
                request.getRequestURI() + (query.isEmpty() ? "" : "?" + query),
                emergency.map(Emergency::id));
    }

    private static Optional<CaseNumber> number(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? Optional.ofNullable(variables.get(NUMBER))
                        .map(String::valueOf)
                        .flatMap(CaseNumber::parse)
                : Optional.empty();
    }
}
