package org.openimr.server.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.process.Authority;
import org.openimr.process.Relation;
import org.openimr.process.Role;
import org.springframework.http.HttpMethod;

/**
 * Who may reach one mapping.
 *
 * @param pattern   exactly as the mapping has it: {@code /cases/{number}}; {@code /assets/**} for files
 * @param everyone  also without signing in
 * @param roles     those who may, where not everyone may
 * @param by        what one must be to the case that the address names; empty exactly where it names none
 */
public record AccessRule(HttpMethod method, String pattern, boolean everyone, Set<Role> roles, Set<Relation> by) {
    private static final String CASE = "{number}";

    public AccessRule {
        roles = Set.copyOf(roles);
        by = Set.copyOf(by);
        if (everyone == !roles.isEmpty()) throw new IllegalArgumentException("everyone, or some roles: " + pattern);
        boolean ofCase = !everyone && pattern.contains(CASE);
        if (ofCase == by.isEmpty()) {
            throw new IllegalArgumentException("a case that is not published, and what one must be to it: " + pattern);
        }
    }

    /** Also for those who are not signed in. */
    public static AccessRule forEveryone(HttpMethod method, String pattern) {
        return new AccessRule(method, pattern, true, Set.of(), Set.of());
    }

    /** For these roles. */
    public static AccessRule forRoles(HttpMethod method, String pattern, Collection<Role> roles) {
        return new AccessRule(method, pattern, false, EnumSet.copyOf(roles), Set.of());
    }

    /** For everyone who is signed in. */
    public static AccessRule forSignedIn(HttpMethod method, String pattern) {
        return forRoles(method, pattern, EnumSet.allOf(Role.class));
    }

    /** For those who may see this of the case. */
    public static AccessRule ofCase(HttpMethod method, String pattern, Authority.View view) {
        return ofCase(method, pattern, Authority.maySee(view), view);
    }

    /** For these roles, where they may see this of the case. */
    public static AccessRule ofCase(
            HttpMethod method, String pattern, Collection<Role> roles, Authority.View... views) {
        return ofCase(
                method,
                pattern,
                roles,
                Arrays.stream(views)
                        .flatMap(view -> Authority.seenBy(view).stream())
                        .collect(Collectors.toSet()));
    }

    /** For these roles, where they are one of these to the case. */
    public static AccessRule ofCase(HttpMethod method, String pattern, Collection<Role> roles, Set<Relation> by) {
        return new AccessRule(method, pattern, false, EnumSet.copyOf(roles), by);
    }

    /** Whether that role may; {@link Role#PUBLIC} stands for a person who has an account without a task. */
    public boolean allows(Role role) {
        return everyone || roles.contains(role);
    }

    /** Whether that role may, being this to the case; whoever may not by the latter alone finds no such case. */
    public boolean allows(Role role, Relation relation) {
        return allows(role) && (by.isEmpty() || by.contains(relation));
    }
}
