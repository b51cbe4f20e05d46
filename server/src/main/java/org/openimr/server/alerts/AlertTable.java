package org.openimr.server.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.openimr.letters.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code alert}. */
final class AlertTable {
    private static final String SELECT = "select * from alert";

    private final JdbcClient jdbc;
    private final AddressSeal seal;

    AlertTable(JdbcClient jdbc, AddressSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** How many alerts an address has: all, and those only asked for. */
    record Count(int all, int unconfirmed) {}

    /** Makes the requests for one address wait for each other until the transaction ends. */
    Count countLocked(String address) {
        String digest = seal.digest(address);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 90))")
                .param(digest)
                .query((rs, _) -> true)
                .list();
        return jdbc.sql(
                        "select count(*), count(*) filter (where confirmed_at is null) from alert where address_digest = ?")
                .param(digest)
                .query((rs, _) -> new Count(rs.getInt(1), rs.getInt(2)))
                .single();
    }

    /** Keeps it; false if that address has asked for the same already. */
    boolean put(Alert alert) {
        return jdbc.sql("""
                insert into alert (id, kind, subject, language, address, address_digest, token_digest, asked_at, told_position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .param(alert.id())
                        .param(alert.subject().kind())
                        .param(alert.subject().kept())
                        .param(alert.language().name())
                        .param(seal.sealed(alert.recipient()))
                        .param(seal.digest(alert.recipient().address()))
                        .param(alert.recipient().token().digest())
                        .param(at(alert.askedAt()))
                        .param(alert.toldThrough())
                        .update()
                == 1;
    }

    Optional<Alert> get(UUID id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query(this::row).optional();
    }

    Optional<Alert> of(AlertToken token) {
        return jdbc.sql(SELECT + " where token_digest = ?")
                .param(token.digest())
                .query(this::row)
                .optional();
    }

    /** From then on it is told what is published; a second time changes nothing. */
    void confirm(AlertToken token, Instant now) {
        jdbc.sql("""
                update alert set confirmed_at = ?,
                    told_position = (select coalesce(max(position), 0) from published_letter)
                where token_digest = ? and confirmed_at is null
                """).param(at(now)).param(token.digest()).update();
    }

    /** With the address, for ever. */
    void delete(AlertToken token) {
        jdbc.sql("delete from alert where token_digest = ?")
                .param(token.digest())
                .update();
    }

    void deleteUnconfirmed(Instant askedBefore) {
        jdbc.sql("delete from alert where confirmed_at is null and asked_at < ?")
                .param(at(askedBefore))
                .update();
    }

    List<UUID> confirmed() {
        return jdbc.sql("select id from alert where confirmed_at is not null order by id")
                .query((rs, _) -> rs.getObject(1, UUID.class))
                .list();
    }

    /** How far the alert that is furthest behind was told. */
    OptionalLong furthestBehind() {
        return jdbc.sql("select min(told_position) from alert where confirmed_at is not null")
                .query((rs, _) -> position(rs, 1))
                .single();
    }

    /** Before a message leaves. False if somebody else sends it, or it was ended. */
    boolean sending(Alert alert, long through) {
        return jdbc.sql("""
                update alert set sending_position = ?
                where id = ? and sending_position is null and told_position = ?
                """)
                        .param(through)
                        .param(alert.id())
                        .param(alert.toldThrough())
                        .update()
                == 1;
    }

    void told(Alert alert, long through) {
        jdbc.sql("update alert set told_position = ?, sending_position = null where id = ?")
                .param(through)
                .param(alert.id())
                .update();
    }

    /** The server did not take it: everything is as it was. */
    void notSent(Alert alert) {
        jdbc.sql("update alert set sending_position = null where id = ?")
                .param(alert.id())
                .update();
    }

    private Alert row(ResultSet rs, int index) throws SQLException {
        return new Alert(
                rs.getObject("id", UUID.class),
                AlertSubject.of(rs.getString("kind"), rs.getString("subject")),
                Language.valueOf(rs.getString("language")),
                seal.opened(rs.getBytes("address")),
                moment(rs, "asked_at").orElseThrow(),
                moment(rs, "confirmed_at"),
                rs.getLong("told_position"),
                position(rs, rs.findColumn("sending_position")));
    }

    private static OptionalLong position(ResultSet rs, int column) throws SQLException {
        long position = rs.getLong(column);
        return rs.wasNull() ? OptionalLong.empty() : OptionalLong.of(position);
    }

    private static Optional<Instant> moment(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
