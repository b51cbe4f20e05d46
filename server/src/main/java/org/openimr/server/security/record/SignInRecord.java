package org.openimr.server.security.record;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code sign_in_event}. What somebody typed is never in it, nor more of an address than its network. */
@Component
public class SignInRecord {
    /** Whoever has the account. */
    public static final String OWNER = "owner";

    /** Who works at the machine. */
    public static final String OPERATOR = "operator";

    private final JdbcClient jdbc;
    private final Clock clock;

    public SignInRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As it is listed to the owner. */
    public record Entry(Instant at, SignInEvent event, String way, String network) {}

    /**
     * @param account  empty where the name is that of no account
     * @param way      by what: {@code password}, {@code code}, {@code passkey} and so on
     * @param network  empty for an operator's command
     */
    public void add(SignInEvent event, Optional<UUID> account, String way, String network, String byWhom) {
        jdbc.sql("insert into sign_in_event (at, kind, account, way, network, by_whom)"
                        + " values (?, ?, nullif(?, '')::uuid, ?, ?, ?)")
                .params(
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        event.name(),
                        account.map(UUID::toString).orElse(""),
                        way,
                        network,
                        byWhom)
                .update();
    }

    /** By the owner. */
    public void add(SignInEvent event, UUID account, String way, String network) {
        add(event, Optional.of(account), way, network, OWNER);
    }

    /** The latest of an account, the latest first. */
    public List<Entry> latest(UUID account, int most) {
        return jdbc.sql("select at, kind, way, network from sign_in_event where account = ?"
                        + " order by position desc limit ?")
                .param(account)
                .param(most)
                .query((rs, _) -> new Entry(
                        rs.getObject(1, OffsetDateTime.class).toInstant(),
                        SignInEvent.valueOf(rs.getString(2)),
                        rs.getString(3),
                        rs.getString(4)))
                .list();
    }
}
