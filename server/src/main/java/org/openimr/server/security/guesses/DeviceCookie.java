package org.openimr.server.security.guesses;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The mark of a browser from which somebody signed in. It opens nothing: it only keeps the owner apart from those who
 * guess. Each sign-in gives a new one, so that one that somebody else planted is worth nothing to him.
 */
final class DeviceCookie {
    static final String NAME = "familiar";

    /** How long a browser stays familiar; a choice of ours. */
    private static final Duration KEPT = Duration.ofDays(180);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DeviceCookie() {}

    /** Gives the browser a new one. */
    static String give(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
        return value;
    }
}
