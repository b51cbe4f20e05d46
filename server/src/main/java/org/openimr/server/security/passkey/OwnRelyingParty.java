package org.openimr.server.security.passkey;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.openimr.server.ServeSettings;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Who this server is to passkeys: by {@code OPENIMR_PORTAL_URL}; where that is not set and only this machine reaches the
 * server, {@code localhost}. What a request says of itself is never asked.
 */
@Component
public class OwnRelyingParty {
    private final Optional<URI> portal;
    private final ServeSettings settings;
    private final ServletWebServerApplicationContext context;

    OwnRelyingParty(ServeSettings settings, ServletWebServerApplicationContext context) {
        this.portal = portal(Environment.ofThisProcess());
        this.settings = settings;
        this.context = context;
    }

    /** @throws IllegalArgumentException if the address where people sign in is set and is none */
    public static Optional<URI> portal(Environment said) {
        return said.given(Variable.PORTAL_URL).map(address -> {
            try {
                return new URI(address.strip());
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException(Variable.PORTAL_URL.variable() + " is no address: " + address, e);
            }
        });
    }

    /** Empty where this installation has no passkeys. */
    public Optional<RelyingParty> get() {
        if (portal.isPresent()) return portal.flatMap(RelyingParty::of);
        if (!settings.isLoopback()) return Optional.empty();
        int port = Objects.requireNonNull(context.getWebServer()).getPort();
        return Optional.of(RelyingParty.ofThisMachine(settings.tls().isPresent(), port));
    }
}
