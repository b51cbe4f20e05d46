package org.openimr.server.security.factor;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The authenticator app of each account. Its secret is encrypted wherever it is kept. */
@Component
public class SecondFactor {
    private static final VaultName VAULT = new VaultName("sign-in");

    private final JdbcClient jdbc;
    private final Vaults vaults;
    private final RecoveryCodes recovery;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SecondFactor(JdbcClient jdbc, Vaults vaults, RecoveryCodes recovery, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.vaults = vaults;
        this.recovery = recovery;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** By what a person got in. */
    public enum Taken {
        CODE,
        RECOVERY_CODE
    }

    /** A secret for an app that is to be added, encrypted, as text. */
    public String newSealed() {
        return Base64.getEncoder().encodeToString(vaults.open(VAULT).encrypt(Totp.newSecret()));
    }

    /** The secret in it. */
    public byte[] opened(String sealed) {
        return vaults.open(VAULT).decrypt(Base64.getDecoder().decode(sealed));
    }

    /**
     * Adds the app if the code is one of its secret.
     *
     * @return recovery codes, to be shown once; empty if the code is wrong
     */
    public Optional<List<String>> add(UUID account, String sealed, String code) {
        OptionalLong step = Totp.match(opened(sealed), code, clock.instant(), Long.MIN_VALUE);
        if (step.isEmpty()) return Optional.empty();
        return Optional.ofNullable(transaction.execute(_ -> {
            jdbc.sql("insert into second_factor (account, sealed, confirmed_at, last_step) values (?, ?, ?, ?)"
                            + " on conflict (account) do update set sealed = excluded.sealed,"
                            + " confirmed_at = excluded.confirmed_at, last_step = excluded.last_step")
                    .params(
                            account,
                            Base64.getDecoder().decode(sealed),
                            OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                            step.getAsLong())
                    .update();
            return recovery.make(account);
        }));
    }

    private record Kept(String sealed, long lastStep) {}

    /** Takes a code of the app, or a recovery code; each is taken once. Empty if it is neither. */
    public Optional<Taken> take(UUID account, String typed) {
        Instant now = clock.instant();
        Optional<Kept> kept = jdbc.sql("select sealed, last_step from second_factor where account = ?")
                .param(account)
                .query((rs, _) -> new Kept(Base64.getEncoder().encodeToString(rs.getBytes(1)), rs.getLong(2)))
                .optional();
        if (kept.isPresent()) {
            byte[] secret = opened(kept.get().sealed());
            OptionalLong step = Totp.match(secret, typed, now, kept.get().lastStep());
            if (step.isPresent() && isFirst(account, step.getAsLong())) return Optional.of(Taken.CODE);
        }
        return recovery.use(account, typed) ? Optional.of(Taken.RECOVERY_CODE) : Optional.empty();
    }

    /** Two requests with one code: the database lets one through. */
    private boolean isFirst(UUID account, long step) {
        return jdbc.sql("update second_factor set last_step = :step where account = :account and last_step < :step")
                        .param("step", step)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Whether an account has an app. */
    public boolean has(UUID account) {
        return jdbc.sql("select exists (select from second_factor where account = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** New recovery codes in place of all earlier, to be shown once. */
    public List<String> newRecoveryCodes(UUID account) {
        return recovery.make(account);
    }

    /** How many recovery codes nobody used. */
    public int recoveryCodesLeft(UUID account) {
        return recovery.left(account);
    }

    /** A passkey was taken away: recovery codes go with the last second factor. */
    public void passkeyRemoved(UUID account) {
        recovery.dropWithoutFactor(account);
    }

    /** Takes the app away, and with the last second factor the recovery codes. */
    public void remove(UUID account) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from second_factor where account = ?")
                    .param(account)
                    .update();
            recovery.dropWithoutFactor(account);
        });
    }
}
