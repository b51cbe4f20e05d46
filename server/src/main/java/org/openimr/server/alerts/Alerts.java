package org.openimr.server.alerts;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.openimr.letters.Language;
import org.openimr.server.post.DeliveryAddress;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Alerts by e-mail, from asking to ending. Nothing that this answers tells whether an address has an alert: who asks
 * learns the same in every case, and only the e-mail goes on.
 */
public final class Alerts {
    /** Alerts of one address at most. */
    public static final int MOST = 10;

    /** Unconfirmed ones of one address at most: nobody's letter box is filled by strangers. */
    static final int MOST_UNCONFIRMED = 3;

    /** Time to confirm. */
    public static final Duration TO_CONFIRM = Duration.ofDays(2);

    private static final int LONGEST_ADDRESS = 254; // RFC 5321 section 4.5.3.1.3, without the brackets

    private final AlertTable table;
    private final TransactionTemplate transaction;
    private final SecureRandom random;
    private final Consumer<UUID> toConfirm;
    private final boolean on;

    /**
     * @param toConfirm  sends the e-mail that asks for the confirmation, after the transaction
     * @param on         whether e-mail goes out at all
     */
    Alerts(
            AlertTable table,
            TransactionTemplate transaction,
            SecureRandom random,
            Consumer<UUID> toConfirm,
            boolean on) {
        this.table = table;
        this.transaction = transaction;
        this.random = random;
        this.toConfirm = toConfirm;
        this.on = on;
    }

    /** Whether this installation sends e-mail. */
    public boolean isOn() {
        return on;
    }

    /** What somebody with the link of an e-mail sees. */
    public record Shown(AlertSubject subject, boolean confirmed) {}

    /** Whether it could be an address at all; says nothing of whom. */
    public static boolean isAddress(String address) {
        return address.length() <= LONGEST_ADDRESS && DeliveryAddress.isEmail(address);
    }

    /**
     * Sends an e-mail with the link to confirm, unless the address has this alert, or too many.
     *
     * @param address  must be one, see {@link #isAddress}
     */
    public void ask(String address, AlertSubject subject, Language language, Instant now) {
        if (!on || !isAddress(address)) throw new IllegalArgumentException("e-mail is off, or this is no address");
        Instant asked = now.truncatedTo(ChronoUnit.MICROS);
        transaction.executeWithoutResult(_ -> {
            AlertTable.Count count = table.countLocked(address);
            if (count.all() >= MOST || count.unconfirmed() >= MOST_UNCONFIRMED) return;
            var recipient = new Alert.Recipient(AlertToken.random(random), address);
            var alert = new Alert(
                    UUID.randomUUID(), subject, language, recipient, asked, Optional.empty(), 0, OptionalLong.empty());
            if (table.put(alert)) toConfirm.accept(alert.id());
        });
    }

    /** The alert of a link. */
    public Optional<Shown> of(String token) {
        return AlertToken.parse(token)
                .flatMap(table::of)
                .map(alert -> new Shown(alert.subject(), alert.confirmedAt().isPresent()));
    }

    /** From now on it is told. A second time changes nothing, nor does a link that is none. */
    public void confirm(String token, Instant now) {
        AlertToken.parse(token).ifPresent(known -> table.confirm(known, now.truncatedTo(ChronoUnit.MICROS)));
    }

    /** Ends it and deletes the address. A second time changes nothing, nor does a link that is none. */
    public void end(String token) {
        AlertToken.parse(token).ifPresent(table::delete);
    }

    void deleteUnconfirmed(Instant now) {
        table.deleteUnconfirmed(now.minus(TO_CONFIRM));
    }
}
