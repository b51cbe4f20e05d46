package org.openimr.server.security.guesses;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hashes under the secret of this installation, the same on every node: nobody else can say which texts meet. */
final class KeyedHash {
    /** Bits of the number of a bucket. */
    static final int BITS = 18;

    private static final String DIGEST = "HmacSHA256";

    private final SecretKeySpec key;

    private KeyedHash(byte[] secret) {
        this.key = new SecretKeySpec(secret, DIGEST);
    }

    static KeyedHash of(JdbcClient jdbc) {
        return new KeyedHash(jdbc.sql("select value from sign_in_secret")
                .query((rs, _) -> rs.getBytes(1))
                .single());
    }

    /** A number of {@link #BITS} bits. */
    int number(String text) {
        return ByteBuffer.wrap(digest(text)).getInt() >>> (Integer.SIZE - BITS);
    }

    String text(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    private byte[] digest(String text) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + DIGEST, e);
        }
    }
}
