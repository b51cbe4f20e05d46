package org.openimr.server.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.openimr.process.Role;
import org.springframework.http.HttpMethod;

/**
 * Who may reach one mapping.
 *
 * @param pattern   exactly as the mapping has it: {@code /cases/{number}}; {@code /assets/**} for files
 * @param everyone  also without signing in
 * @param roles     those who may, where not everyone may
 */
public record AccessRule(HttpMethod method, String pattern, boolean everyone, Set<Role> roles) {
    public AccessRule {
        roles = Set.copyOf(roles);
        if (everyone == !roles.isEmpty()) throw new IllegalArgumentException("everyone, or some roles: " + pattern);
    }

    /** Also for those who are not signed in. */
    public static AccessRule forEveryone(HttpMethod method, String pattern) {
        return new AccessRule(method, pattern, true, Set.of());
    }

    /** For these roles. */
    public static AccessRule forRoles(HttpMethod method, String pattern, Collection<Role> roles) {
        return new AccessRule(method, pattern, false, EnumSet.copyOf(roles));
    }

    /** For everyone who is signed in. */
    public static AccessRule forSignedIn(HttpMethod method, String pattern) {
        return forRoles(method, pattern, EnumSet.allOf(Role.class));
    }

    /** Whether that role may; {@link Role#PUBLIC} stands for a person who has an account without a task. */
    public boolean allows(Role role) {
        return everyone || roles.contains(role);
    }
}
