package org.openimr.server.security;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Spares the slow hash where the same password passed it a moment ago: the API sends it with every request.
 *
 * <p>Remembers a keyed digest of password and stored hash together, for five minutes, never the password. A changed
 * password has another stored hash, so it counts at once; a wrong one always pays for the slow hash.
 */
final class RememberedPasswords implements PasswordEncoder {
    private static final Duration MEMORY = Duration.ofMinutes(5);
    private static final int MOST = 1000;
    private static final int KEY_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder slow;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> passed = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    RememberedPasswords(PasswordEncoder slow, Clock clock) {
        this.slow = slow;
        this.clock = clock;
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        if (password == null || stored == null) return slow.matches(password, stored);
        String digest = digest(password + "\0" + stored);
        if (passedLately(digest)) return true;
        boolean right = slow.matches(password, stored);
        if (right) remember(digest);
        return right;
    }

    private synchronized boolean passedLately(String digest) {
        Instant at = passed.get(digest);
        return at != null && clock.instant().isBefore(at.plus(MEMORY));
    }

    private synchronized void remember(String digest) {
        passed.remove(digest);
        passed.put(digest, clock.instant());
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
