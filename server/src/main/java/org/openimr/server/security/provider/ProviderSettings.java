package org.openimr.server.security.provider;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/**
 * The provider through which people may sign in.
 *
 * @param issuer  its issuer identifier (OpenID Connect Discovery 1.0, section 2); {@code https} but on this machine
 * @param client  as which this server is known to it
 * @param secret  of the client
 * @param claim   of the ID token, that holds the name of the account here; people must not be able to change it there
 * @param strong  the {@code acr} of a sign-in that counts as two factors; without it none does
 * @param name    as people know the provider
 */
public record ProviderSettings(
        URI issuer, String client, String secret, String claim, Optional<String> strong, String name) {
    private static final String CLAIM = "preferred_username";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public ProviderSettings {
        boolean here = issuer.getHost() != null && THIS_MACHINE.contains(issuer.getHost());
        if (issuer.getHost() == null || !("https".equals(issuer.getScheme()) || here)) {
            throw new IllegalArgumentException(Variable.OIDC_ISSUER.variable()
                    + " is not an https address: " + issuer
                    + ". Give the issuer as the provider's own configuration names it.");
        }
    }

    /**
     * Empty where {@code OPENIMR_OIDC_ISSUER} is not set.
     *
     * @throws IllegalArgumentException if what goes with it is missing, or the issuer is no https address
     */
    public static Optional<ProviderSettings> of(Environment said) {
        return said.given(Variable.OIDC_ISSUER).map(String::strip).map(issuer -> {
            String why = "sign-in through " + issuer + " needs it.";
            said.required(Variable.PORTAL_URL, why);
            URI address = address(issuer);
            return new ProviderSettings(
                    address,
                    said.required(Variable.OIDC_CLIENT, why).strip(),
                    said.secret(Variable.OIDC_SECRET, Variable.OIDC_SECRET_FILE)
                            .orElseThrow(() -> new IllegalArgumentException(Variable.OIDC_SECRET.variable() + " or "
                                    + Variable.OIDC_SECRET_FILE.variable() + " is not set; " + why)),
                    said.given(Variable.OIDC_CLAIM).map(String::strip).orElse(CLAIM),
                    said.given(Variable.OIDC_ACR).map(String::strip),
                    said.given(Variable.OIDC_NAME)
                            .map(String::strip)
                            .orElseGet(() -> Objects.requireNonNullElse(address.getHost(), issuer)));
        });
    }

    private static URI address(String issuer) {
        try {
            return new URI(issuer);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(Variable.OIDC_ISSUER.variable() + " is no address: " + issuer, e);
        }
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
