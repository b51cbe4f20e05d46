package org.openimr.server.security.provider;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openimr.server.ServeSettings;
import org.openimr.server.security.passkey.OwnRelyingParty;
import org.openimr.server.security.passkey.RelyingParty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * The provider, and as whom it knows this server. Its metadata are fetched when the first person goes there: a server
 * starts, and serves everybody else, while its provider is away.
 */
@Component
public final class Provider implements ClientRegistrationRepository {
    /** The only one there is. */
    static final String ID = "organization";

    /** Where people are sent away. */
    static final String AWAY = "/sign-in/through";

    /** Where they come back. */
    static final String BACK = "/sign-in/provider";

    private final Optional<ProviderSettings> settings;
    private final OwnRelyingParty own;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    Provider(ServeSettings serving, OwnRelyingParty own) {
        this.settings = serving.provider();
        this.own = own;
    }

    /** Empty where people sign in here alone. */
    public Optional<ProviderSettings> settings() {
        return settings;
    }

    /** The page of this server that sends a person there. */
    public Optional<String> page() {
        return settings.map(_ -> AWAY + "/" + ID);
    }

    /** @throws OAuth2AuthenticationException if the provider cannot be reached or says what it must not */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (settings.isEmpty() || !id.equals(ID)) return null;
        ClientRegistration before = known.get();
        if (before != null) return before;
        ClientRegistration fetched = fetched(settings.get());
        known.set(fetched);
        return fetched;
    }

    private ClientRegistration fetched(ProviderSettings at) {
        String origin = own.get()
                .map(RelyingParty::origin)
                .orElseThrow(() -> unreachable("no address where people sign in", null));
        try {
            return ClientRegistrations.fromOidcIssuerLocation(at.issuer().toString())
                    .registrationId(ID)
                    .clientId(at.client())
                    .clientSecret(at.secret())
                    .redirectUri(origin + BACK)
                    .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                    // Everything that is asked of it stands in the ID token.
                    .userInfoUri(null)
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw unreachable("the provider's metadata cannot be had", e);
        }
    }

    private static OAuth2AuthenticationException unreachable(String what, @Nullable Exception cause) {
        return new OAuth2AuthenticationException(new OAuth2Error("temporarily_unavailable", what, null), what, cause);
    }
}
