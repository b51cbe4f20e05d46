package org.openimr.server.security.passkey;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys of each account, as they are kept. */
@Component
public class Passkeys {
    /** How many one account may have; a choice of ours. */
    public static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AttestedCredentialDataConverter attested = new AttestedCredentialDataConverter(new ObjectConverter());

    Passkeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * As it is listed to its owner.
     *
     * @param copied  its authenticator copies it to the owner's other devices
     */
    public record Listed(UUID id, String name, Instant madeAt, Optional<Instant> lastUsedAt, boolean copied) {}

    /**
     * One that is about to be used.
     *
     * @param answered  the challenge that it answered last, or empty
     */
    record Kept(UUID id, UUID account, CredentialRecord credential, String answered) {}

    /** Of an account, the first made first. */
    public List<Listed> of(UUID account) {
        return jdbc.sql("select id, name, made_at, last_used_at, backed_up from passkey where account = ?"
                        + " order by made_at, id")
                .param(account)
                .query((rs, _) -> new Listed(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        rs.getObject(3, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(rs.getObject(4, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        rs.getBoolean(5)))
                .list();
    }

    /** Whether an account has any. */
    public boolean has(UUID account) {
        return jdbc.sql("select exists (select from passkey where account = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** Whose it is, if it is one of ours. */
    public Optional<UUID> accountOf(String credential) {
        return jdbc.sql("select account from passkey where credential = ?")
                .param(credential)
                .query((rs, _) -> rs.getObject(1, UUID.class))
                .optional();
    }

    /** Takes it away; false if the account has none such. */
    public boolean remove(UUID account, UUID id) {
        return jdbc.sql("delete from passkey where account = ? and id = ?")
                        .params(account, id)
                        .update()
                == 1;
    }

    List<String> credentials(UUID account) {
        return jdbc.sql("select credential from passkey where account = ? order by made_at, id")
                .param(account)
                .query((rs, _) -> rs.getString(1))
                .list();
    }

    /** Keeps a new one; false if the account has {@link #MOST} already, or anyone has this one. */
    boolean add(PasskeyToAdd adding, CredentialRecord made, String transports) {
        AttestedCredentialData data = made.getAttestedCredentialData();
        return jdbc.sql("""
                insert into passkey (id, account, credential, attested, counter, transports, backup_eligible, backed_up,
                    name, made_at)
                select :id, :account, :credential, :attested, :counter, :transports, :eligible, :copied, :name, :now
                where (select count(*) from passkey where account = :account) < :most
                on conflict (credential) do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("account", adding.account())
                        .param(
                                "credential",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(data.getCredentialId()))
                        .param("attested", attested.convert(data))
                        .param("counter", made.getCounter())
                        .param("transports", transports)
                        .param("eligible", Boolean.TRUE.equals(made.isBackupEligible()))
                        .param("copied", Boolean.TRUE.equals(made.isBackedUp()))
                        .param("name", adding.name())
                        .param("now", now())
                        .param("most", MOST)
                        .update()
                == 1;
    }

    /** Holds its row until the transaction ends: two answers at once are looked at one after the other. */
    Optional<Kept> toUse(String credential) {
        return jdbc.sql("select id, account, attested, counter, backup_eligible, backed_up, last_challenge from passkey"
                        + " where credential = ? for update")
                .param(credential)
                .query(this::kept)
                .optional();
    }

    private Kept kept(ResultSet rs, int index) throws SQLException {
        return new Kept(
                rs.getObject("id", UUID.class),
                rs.getObject("account", UUID.class),
                new CredentialRecordImpl(
                        new NoneAttestationStatement(),
                        true,
                        rs.getBoolean("backup_eligible"),
                        rs.getBoolean("backed_up"),
                        rs.getLong("counter"),
                        attested.convert(rs.getBytes("attested")),
                        null,
                        null,
                        null,
                        Set.of()),
                rs.getString("last_challenge"));
    }

    /** It answered that challenge. */
    void used(Kept passkey, PasskeyChallenge challenge) {
        jdbc.sql("update passkey set counter = ?, backed_up = ?, last_used_at = ?, last_challenge = ? where id = ?")
                .params(
                        passkey.credential().getCounter(),
                        Boolean.TRUE.equals(passkey.credential().isBackedUp()),
                        now(),
                        challenge.value(),
                        passkey.id())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
