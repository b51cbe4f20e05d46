package org.openimr.app.replay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.openimr.process.Role;

/** Name and password of one account for each role that a replay needs. */
public record Logins(Map<Role, Login> byRole) {
    public Logins {
        byRole = Map.copyOf(byRole);
    }

    /** One account. */
    public record Login(String name, String password) {
        /** Value of the HTTP header {@code Authorization}. */
        String basic() {
            byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(pair);
        }

        @Override
        public String toString() {
            return "Login[" + name + "]";
        }
    }

    /** The account of that role. */
    Optional<Login> of(Role role) {
        return Optional.ofNullable(byRole.get(role));
    }
}
