package org.openimr.server.alerts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.archive.ContentHash;

/** The secret in the links of an alert: who has it received the e-mail. 256 random bits. */
record AlertToken(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    AlertToken {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a token");
    }

    static AlertToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AlertToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<AlertToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AlertToken(text)) : Optional.empty();
    }

    /** By which it is found; the token itself is kept encrypted. */
    String digest() {
        return ContentHash.of(value.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .hex();
    }

    @Override
    public String toString() {
        return "AlertToken[…]";
    }
}
