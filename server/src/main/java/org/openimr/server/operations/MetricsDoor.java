package org.openimr.server.operations;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/**
 * Who may read the metrics: a sender from near, or one with the operator's key; never the public.
 *
 * @param from  from where no key is needed
 * @param key   with which it may be read from anywhere
 */
public record MetricsDoor(From from, Optional<String> key) {
    private static final int SHORTEST_KEY = 20;
    private static final String BEARER = "Bearer ";

    /** Where a sender may be who brings no key. */
    public enum From {
        /** On this machine. */
        LOOPBACK,
        /** On this machine, or at an address that is not routed on the internet. */
        PRIVATE,
        /** Nowhere. */
        NOBODY
    }

    public MetricsDoor {
        if (key.isPresent() && key.get().length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(Variable.METRICS_KEY.variable() + " is shorter than " + SHORTEST_KEY
                    + " characters and could be guessed.");
        }
    }

    static MetricsDoor of(Environment said) {
        String from = said.given(Variable.METRICS_FROM).orElse("loopback");
        return new MetricsDoor(
                switch (from) {
                    case "loopback" -> From.LOOPBACK;
                    case "private" -> From.PRIVATE;
                    case "nobody" -> From.NOBODY;
                    default ->
                        throw new IllegalArgumentException(Variable.METRICS_FROM.variable() + " is "
                                + Variable.METRICS_FROM.allowed() + ", not " + from + ".");
                },
                said.secret(Variable.METRICS_KEY, Variable.METRICS_KEY_FILE));
    }

    /**
     * Whether it opens.
     *
     * @param sender         address of who asks, after what a trusted proxy says
     * @param authorization  header of that name; empty where there is none
     */
    boolean opensFor(String sender, String authorization) {
        return isNear(sender) || (authorization.startsWith(BEARER) && isKey(authorization.substring(BEARER.length())));
    }

    private boolean isKey(String given) {
        return key.isPresent()
                && MessageDigest.isEqual(
                        key.get().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isNear(String sender) {
        if (from == From.NOBODY) return false;
        try {
            InetAddress address = InetAddress.ofLiteral(sender.replaceFirst("%.*$", ""));
            return address.isLoopbackAddress()
                    || (from == From.PRIVATE && (address.isSiteLocalAddress() || address.isLinkLocalAddress()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "MetricsDoor[" + from + "]";
    }
}
