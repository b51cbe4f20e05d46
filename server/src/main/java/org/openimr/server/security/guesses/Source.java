package org.openimr.server.security.guesses;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.server.alerts.Budgets;

/**
 * From where somebody signs in.
 *
 * @param sender   the network that counts as one sender
 * @param network  for the record: 24 bits of version 4, 48 of version 6, so that it names a place and no person
 * @param device   what the cookie of a browser says from which somebody signed in before
 */
public record Source(String sender, String network, Optional<String> device) {
    private static final int VERSION_4_BYTES = 3;
    private static final int VERSION_6_BYTES = 6;

    /** Of a request. */
    public static Source of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return new Source(Budgets.network(address), prefix(address), device(request));
    }

    private static Optional<String> device(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(DeviceCookie.NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    static String prefix(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceFirst("%.*$", ""));
            byte[] bytes = parsed.getAddress();
            if (parsed instanceof Inet6Address) {
                HexFormat hex = HexFormat.of();
                StringBuilder groups = new StringBuilder();
                for (int i = 0; i < VERSION_6_BYTES; i += 2) {
                    groups.append(hex.formatHex(bytes, i, i + 2)).append(':');
                }
                return groups + ":/48";
            }
            StringBuilder parts = new StringBuilder();
            for (int i = 0; i < VERSION_4_BYTES; i++)
                parts.append(Byte.toUnsignedInt(bytes[i])).append('.');
            return parts + "0/24";
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    /** Without what a cookie says. */
    @Override
    public String toString() {
        return "Source[" + network + "]";
    }
}
