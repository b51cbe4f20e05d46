package org.openimr.process.quality;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openimr.determination.CaseNumber;

/**
 * Draws cases: the ticket of a case follows from its number and a salt alone, so that a draw can be repeated by who
 * holds the salt, foreseen by nobody who does not, and chosen by no one.
 */
public final class Lottery {
    /** What is drawn for; each draw of a case has a ticket of its own. */
    public enum Purpose {
        SECOND_LOOK,
        BLIND_REVIEW
    }

    /** Tickets run from 0 to one less. */
    private static final int TICKETS = 10_000;

    private static final int TICKETS_OF_A_PERCENT = TICKETS / 100;
    private static final int LEAST_SALT = 16;
    private static final String MAC = "HmacSHA256";

    private final byte[] salt;

    /**
     * With a salt that is kept secret.
     *
     * @throws IllegalArgumentException if it is shorter than 16 bytes
     */
    public Lottery(byte[] salt) {
        if (salt.length < LEAST_SALT) throw new IllegalArgumentException("a salt of at least 16 bytes");
        this.salt = salt.clone();
    }

    /** With a salt that everybody knows, for the simulator and what is compared with it. */
    public static Lottery open() {
        return new Lottery("an open lottery for simulated cases".getBytes(StandardCharsets.UTF_8));
    }

    /** The ticket of a case, from 0 to 9,999; each as likely as any other. */
    int ticket(CaseNumber number, Purpose purpose) {
        byte[] drawn =
                mac((purpose.name().toLowerCase(Locale.ROOT) + "/" + number.value()).getBytes(StandardCharsets.UTF_8));
        return (int) Long.remainderUnsigned(ByteBuffer.wrap(drawn).getLong(), TICKETS);
    }

    /**
     * Whether the case is drawn. Who is drawn at one rate is drawn at every higher one.
     *
     * @param percent  of cases that are drawn, 0 to 100
     */
    public boolean draws(CaseNumber number, Purpose purpose, int percent) {
        return ticket(number, purpose) < percent * TICKETS_OF_A_PERCENT;
    }

    private byte[] mac(byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(salt, MAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }
}
