package org.openimr.server.security.factor;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openimr.archive.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens by which programs of a person act as that person: each has a name, an end, and is shown once. */
@Component
public class AccessTokens {
    /** How long one is good; a choice of ours. */
    public static final Duration LASTS = Duration.ofDays(90);

    /** How many one account may have; a choice of ours. */
    public static final int MOST = 20;

    /** So that one that leaked into a file can be searched for. */
    private static final String PREFIX = "openimr_token_";

    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As it is listed. */
    public record Listed(UUID id, String name, Instant madeAt, Instant expiresAt) {}

    /** A new one, never shown again; empty if the account has {@link #MOST} already. */
    public Optional<String> make(UUID account, String name) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        int made = jdbc.sql("insert into access_token (id, account, hash, name, made_at, expires_at)"
                        + " select :id, :account, :hash, :name, :now, :end"
                        + " where (select count(*) from access_token where account = :account) < :most")
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("hash", hash(secret))
                .param("name", name)
                .param("now", at(now))
                .param("end", at(now.plus(LASTS)))
                .param("most", MOST)
                .update();
        return made == 1 ? Optional.of(secret) : Optional.empty();
    }

    /** Whose it is, if it is one that lasts; random bits are not guessed, so a plain hash keeps them. */
    public Optional<UUID> accountOf(String secret) {
        if (!FORM.matcher(secret).matches()) return Optional.empty();
        return jdbc.sql("select account from access_token where hash = ? and expires_at > ?")
                .params(hash(secret), at(clock.instant()))
                .query((rs, _) -> rs.getObject(1, UUID.class))
                .optional();
    }

    /** Of an account, those too that have ended by their time. */
    public List<Listed> of(UUID account) {
        return jdbc.sql("select id, name, made_at, expires_at from access_token where account = ? order by made_at, id")
                .param(account)
                .query((rs, _) -> new Listed(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        rs.getObject(3, OffsetDateTime.class).toInstant(),
                        rs.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** It is refused from now on; false if the account has none such. */
    public boolean end(UUID account, UUID id) {
        return jdbc.sql("delete from access_token where account = ? and id = ?")
                        .params(account, id)
                        .update()
                == 1;
    }

    /** All of an account. */
    public void endAll(UUID account) {
        jdbc.sql("delete from access_token where account = ?").param(account).update();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String hash(String secret) {
        return ContentHash.of(secret.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
