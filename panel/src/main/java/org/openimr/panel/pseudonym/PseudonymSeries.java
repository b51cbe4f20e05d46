package org.openimr.panel.pseudonym;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openimr.panel.ReviewerId;

/**
 * One series of publications, with a key of its own. Whoever reads two series cannot tell which reviewer of the one is
 * which of the other, except by what the tables themselves say; where that is wanted, both are one series.
 */
public final class PseudonymSeries {
    private static final String HMAC = "HmacSHA256";

    private final String name;
    private final byte[] key;

    /** @param name  permanent: "annual report" */
    public PseudonymSeries(PseudonymKey organization, String name) {
        if (name.isBlank()) throw new IllegalArgumentException("a series has a name");
        this.name = name;
        key = hmac(HexFormat.of().parseHex(organization.hex()), "openimr.pseudonym-series 1 " + name);
    }

    public String name() {
        return name;
    }

    /**
     * What the reviewer is called, unless someone else is called so already; then the next attempt counts.
     *
     * @param attempt  from 0
     */
    Pseudonym candidate(ReviewerId reviewer, int attempt) {
        byte[] mac = hmac(key, "openimr.pseudonym 1 " + reviewer.value() + " " + attempt);
        return Pseudonym.of(ByteBuffer.wrap(mac).getLong());
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
