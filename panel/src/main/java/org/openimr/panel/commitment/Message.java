package org.openimr.panel.commitment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes to be hashed. They begin with what they are, whose they are and the version of the encoding; no two lists of
 * parts give the same bytes.
 */
final class Message {
    private static final String DOMAIN = "openimr.reviewer-commitment";
    private static final byte VERSION = 1;
    private static final String HMAC = "HmacSHA256";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Message(Kind kind) {
        bytes.write(kind.sign);
        text(DOMAIN);
        bytes.write(VERSION);
    }

    /** Each with the byte that stands for it, for ever. */
    enum Kind {
        LEAF(0),
        NODE(1),
        ROOT(2),
        KEY_FINGERPRINT(3),
        LEAF_SALT(4),
        TAG(5);

        private final int sign;

        Kind(int sign) {
            this.sign = sign;
        }
    }

    /** The length in bytes, a colon, the UTF-8 bytes. */
    Message text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(utf8);
        return this;
    }

    Message number(int number) {
        return text(Integer.toString(number));
    }

    /** Always 32 bytes, so they need no length. */
    Message octets(String hex) {
        bytes.writeBytes(Octets.bytes(Octets.checked(hex)));
        return this;
    }

    String sha256() {
        try {
            return Octets.hex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String hmac(String key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Octets.bytes(key), HMAC));
            return Octets.hex(mac.doFinal(bytes.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
