package org.openimr.server.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for a minute which password matched which stored hash, so that a sender who signs in with every request
 * does not pay for the slow hash every time.
 *
 * <p>Kept is neither password nor hash but a keyed digest of both, under a key that lives as long as this process. The
 * account is still looked up at every request: one that was removed, or given another password, is out at once. A wrong
 * password is never remembered, so guessing stays as slow as it was.
 */
final class RememberedMatches implements PasswordEncoder {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final String DIGEST = "HmacSHA256";

    private final PasswordEncoder slow;
    private final SecretKeySpec key;
    private final Map<String, Long> until = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    RememberedMatches(PasswordEncoder slow) {
        this.slow = slow;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, DIGEST);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        if (password == null || stored == null) return slow.matches(password, stored);
        String pair = pair(password, stored);
        long now = System.nanoTime();
        if (isRemembered(pair, now)) return true;
        if (!slow.matches(password, stored)) return false;
        synchronized (until) {
            until.put(pair, now + KEPT.toNanos());
        }
        return true;
    }

    /** Whether {@link #matches} would answer at once, and yes. */
    boolean remembers(CharSequence password, String stored) {
        return isRemembered(pair(password, stored), System.nanoTime());
    }

    private boolean isRemembered(String pair, long now) {
        synchronized (until) {
            Long end = until.get(pair);
            return end != null && now - end < 0;
        }
    }

    private String pair(CharSequence password, String stored) {
        return digest(stored.length() + ":" + stored + password);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return slow.upgradeEncoding(stored);
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + DIGEST, e);
        }
    }
}
