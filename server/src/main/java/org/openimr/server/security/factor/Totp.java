package org.openimr.server.security.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by time: RFC 6238 with HMAC-SHA-1, steps of 30 seconds and 6 digits, which every authenticator app knows. A code
 * of the step before or after is taken too (section 5.2).
 */
public final class Totp {
    static final int STEP_SECONDS = 30;

    /** RFC 4226, section 4, R6: 160 bits are recommended. */
    private static final int SECRET_BYTES = 20;

    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int STEPS_OFF = 1;
    private static final String HMAC = "HmacSHA1";
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of a step (RFC 4226, section 5.3). */
    public static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format("%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + HMAC, e);
        }
    }

    /**
     * The step of a code that somebody typed.
     *
     * @param lastStep  of the code that was taken last; none up to it is taken again
     */
    static OptionalLong match(byte[] secret, String typed, Instant now, long lastStep) {
        String digits = typed.replaceAll("\\s", "");
        long here = step(now);
        for (long step = here - STEPS_OFF; step <= here + STEPS_OFF; step++) {
            if (step > lastStep && code(secret, step).equals(digits)) return OptionalLong.of(step);
        }
        return OptionalLong.empty();
    }

    /** As an app is given the secret by hand: RFC 4648, section 6, in groups of four. */
    public static String spelled(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        int written = 0;
        for (byte next : secret) {
            held = (held << 8) | (next & 0xff);
            bits += 8;
            while (bits >= 5) {
                if (written > 0 && written % 4 == 0) text.append(' ');
                text.append(BASE_32.charAt((held >>> (bits - 5)) & 31));
                written++;
                bits -= 5;
            }
        }
        return text.toString();
    }
}
