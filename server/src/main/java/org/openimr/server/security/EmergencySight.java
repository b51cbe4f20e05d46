package org.openimr.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Authority;
import org.openimr.process.Relation;
import org.openimr.server.emergency.Emergencies;
import org.openimr.server.emergency.Emergency;
import org.openimr.server.emergency.EmergencyOfRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a person read what the own role does not show of a case that he or she opened in an emergency: the request goes on
 * in the role of {@link Authority#readsInEmergencyAs}, for itself alone. What the own role shows stays as it is, and so
 * does every other case and everything that is not for reading. The database is asked only where role and address fit.
 */
final class EmergencySight extends OncePerRequestFilter {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String NUMBER = "number";

    private final List<Place> places;
    private final Emergencies emergencies;
    private final Clock clock;

    /** @param rules  all, in the order in which they are asked */
    EmergencySight(List<AccessRule> rules, Emergencies emergencies, Clock clock) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        this.places = rules.stream()
                .filter(rule -> READING.contains(rule.method()) && !rule.by().isEmpty())
                .map(rule -> new Place(rule, paths.matcher(rule.method(), rule.pattern())))
                .toList();
        this.emergencies = emergencies;
        this.clock = clock;
    }

    /** Where something of a case is read. */
    private record Place(AccessRule rule, RequestMatcher address) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext own = SecurityContextHolder.getContext();
        Authentication known = own.getAuthentication();
        Optional<SignedIn> person = known != null && known.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
        Optional<Emergency> open = person.flatMap(reader -> open(reader, request));
        if (person.isEmpty() || open.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        EmergencyOfRequest.set(request, open.get());
        SecurityContextHolder.setContext(reading(person.get()));
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.setContext(own);
        }
    }

    private Optional<Emergency> open(SignedIn person, HttpServletRequest request) {
        Optional<CaseNumber> hidden = hidden(person, request);
        hidden.ifPresent(number -> EmergencyOfRequest.offer(request, number));
        return hidden.flatMap(number -> emergencies.open(person.id(), person.role(), number, clock.instant()));
    }

    /** The case that the address names, where an emergency would show what the own role does not. */
    private Optional<CaseNumber> hidden(SignedIn person, HttpServletRequest request) {
        if (!Authority.mayOpenInEmergency().contains(person.role())) return Optional.empty();
        return places.stream()
                .filter(place -> place.address().matches(request))
                .findFirst()
                .filter(place -> !place.rule().allows(person.role())
                        && place.rule().allows(Authority.readsInEmergencyAs(), Relation.OFFICE))
                .flatMap(place -> number(place, request));
    }

    private static Optional<CaseNumber> number(Place place, HttpServletRequest request) {
        return Optional.ofNullable(
                        place.address().matcher(request).getVariables().get(NUMBER))
                .flatMap(CaseNumber::parse);
    }

    private static SecurityContext reading(SignedIn person) {
        SignedIn reader = person.as(Authority.readsInEmergencyAs());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(reader, null, reader.getAuthorities()));
        return context;
    }
}
