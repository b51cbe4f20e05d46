package org.openimr.server.security.passkey;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * To whom a passkey belongs (Web Authentication, section 4). A browser uses it on the pages of this name alone, so a page
 * that only looks like ours gets nothing.
 *
 * @param id      name of the server, without a port
 * @param origin  of its pages, as a browser writes it
 */
public record RelyingParty(String id, String origin) {
    private static final String THIS_MACHINE = "localhost";
    private static final String ENCRYPTED = "https";
    private static final String PLAIN = "http";
    private static final int USUAL_ENCRYPTED = 443;
    private static final int USUAL_PLAIN = 80;

    /**
     * By the address where people sign in; empty where it is an address by number or without TLS, for which browsers keep
     * no passkeys.
     */
    static Optional<RelyingParty> of(URI portal) {
        if (portal.getScheme() == null || portal.getHost() == null) return Optional.empty();
        String scheme = portal.getScheme().toLowerCase(Locale.ROOT);
        String host = portal.getHost().toLowerCase(Locale.ROOT);
        boolean kept = scheme.equals(ENCRYPTED) || (scheme.equals(PLAIN) && host.equals(THIS_MACHINE));
        if (!kept || isNumber(host)) return Optional.empty();
        return Optional.of(new RelyingParty(host, origin(scheme, host, portal.getPort())));
    }

    /** On the machine itself. */
    static RelyingParty ofThisMachine(boolean encrypted, int port) {
        return new RelyingParty(THIS_MACHINE, origin(encrypted ? ENCRYPTED : PLAIN, THIS_MACHINE, port));
    }

    private static String origin(String scheme, String host, int port) {
        int usual = scheme.equals(ENCRYPTED) ? USUAL_ENCRYPTED : USUAL_PLAIN;
        return scheme + "://" + host + (port < 0 || port == usual ? "" : ":" + port);
    }

    private static boolean isNumber(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }
}
