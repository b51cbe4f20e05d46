package org.openimr.server.api;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
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

/** The table {@code api_key}. A key raises the limit and opens nothing. */
@Component
class ApiKeys {
    /** So that a key that leaked into a file can be searched for. */
    private static final String PREFIX = "openimr_";

    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    ApiKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A key as it is listed. */
    record Listed(UUID id, String holder, Instant madeAt) {}

    /** A new key; {@code secret} is never shown again. */
    record Made(UUID id, String secret) {
        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    Made make(String holder, String madeBy, Instant now) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        Made made = new Made(
                UUID.randomUUID(),
                PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        jdbc.sql("insert into api_key (id, hash, holder, made_by, made_at) values (?, ?, ?, ?, ?)")
                .param(made.id())
                .param(hash(made.secret()))
                .param(holder)
                .param(madeBy)
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return made;
    }

    /** Whose key it is; random bits are not guessed, so a plain hash keeps them. */
    Optional<UUID> of(String secret) {
        if (!FORM.matcher(secret).matches()) return Optional.empty();
        return jdbc.sql("select id from api_key where hash = ?")
                .param(hash(secret))
                .query((rs, _) -> rs.getObject(1, UUID.class))
                .optional();
    }

    List<Listed> all() {
        return jdbc.sql("select id, holder, made_at from api_key order by made_at, id")
                .query((rs, _) -> new Listed(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        rs.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** It is refused from now on; false if there is none. */
    boolean end(UUID id) {
        return jdbc.sql("delete from api_key where id = ?").param(id).update() == 1;
    }

    private static String hash(String secret) {
        return ContentHash.of(secret.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
