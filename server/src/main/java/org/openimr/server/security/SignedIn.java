package org.openimr.server.security;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind a request. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String login;
    private final Role role;
    private final String displayName;
    private final UUID stamp;
    private final boolean secondFactor;
    private String passwordHash;

    SignedIn(
            UUID id,
            String login,
            Role role,
            String displayName,
            UUID stamp,
            boolean secondFactor,
            String passwordHash) {
        this.id = id;
        this.login = login;
        this.role = role;
        this.displayName = displayName;
        this.stamp = stamp;
        this.secondFactor = secondFactor;
        this.passwordHash = passwordHash;
    }

    /** Whether the request of this thread comes from somebody who is signed in. */
    public static boolean isSomebody() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    /** The same person in another role, for one request. */
    SignedIn as(Role other) {
        return new SignedIn(id, login, other, displayName, stamp, secondFactor, "");
    }

    public UUID id() {
        return id;
    }

    /** Of the account when this person signed in: under another one the session is over. */
    public UUID stamp() {
        return stamp;
    }

    /** Whether the account had an app or a passkey when this was read. */
    boolean hasSecondFactor() {
        return secondFactor;
    }

    /** As the process knows the person: an opaque identifier and a role. */
    public Actor actor() {
        return new Actor(id.toString(), role);
    }

    public Role role() {
        return role;
    }

    /** For this person's own eyes. */
    public String displayName() {
        return displayName;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }

    /** By account: a session of the same person counts as the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn signedIn && id.equals(signedIn.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Names nobody: it may stand in a log. */
    @Override
    public String toString() {
        return "SignedIn[" + role + "]";
    }
}
