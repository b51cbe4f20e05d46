package org.openimr.server.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code emergency}: what the events say, so that a request can ask. Written in the transaction of the events. */
record EmergencyTable(JdbcClient jdbc) {
    private static final String SELECT = "select * from emergency e ";
    private static final int LOCK = 141;

    /** Until the transaction ends, nobody else opens that case for the same person. */
    void lock(UUID account, CaseNumber number) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, " + LOCK + "))) as held")
                .param(account + "/" + number)
                .query(Integer.class)
                .single();
    }

    void add(Emergency opened) {
        jdbc.sql("insert into emergency (id, account, role, case_number, reason, opened_at, until)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(opened.id())
                .param(opened.account())
                .param(opened.role().name())
                .param(opened.number().value())
                .param(opened.reason())
                .param(stored(opened.openedAt()))
                .param(stored(opened.until()))
                .update();
    }

    void review(UUID id, Emergency.Review review) {
        jdbc.sql("update emergency set reviewed_by = ?, reviewed_at = ?, justified = ?, words = ? where id = ?")
                .param(review.by())
                .param(stored(review.at()))
                .param(review.justified())
                .param(review.words())
                .param(id)
                .update();
    }

    Optional<Emergency> find(UUID id) {
        return jdbc.sql(SELECT + "where e.id = ?")
                .param(id)
                .query(EmergencyTable::read)
                .optional();
    }

    /** The same; nobody else changes it until the transaction ends. */
    Optional<Emergency> claim(UUID id) {
        return jdbc.sql(SELECT + "where e.id = ? for update")
                .param(id)
                .query(EmergencyTable::read)
                .optional();
    }

    /** What of that case is open to that person in that role now. */
    Optional<Emergency> open(UUID account, Role role, CaseNumber number, Instant now) {
        return jdbc.sql(SELECT + "where e.account = ? and e.role = ? and e.case_number = ? and e.until > ?"
                        + " and e.reviewed_at is null")
                .param(account)
                .param(role.name())
                .param(number.value())
                .param(stored(now))
                .query(EmergencyTable::read)
                .optional();
    }

    /** Without review, the oldest first. */
    List<Emergencies.Named> unreviewed(int most) {
        return named("where e.reviewed_at is null order by e.opened_at, e.id limit ?", most);
    }

    /** With their review, the newest review first. */
    List<Emergencies.Named> reviewed(int most) {
        return named("where e.reviewed_at is not null order by e.reviewed_at desc, e.id limit ?", most);
    }

    private List<Emergencies.Named> named(String which, int most) {
        return jdbc.sql("select e.*, coalesce(a.display_name, '') as who, coalesce(r.display_name, '') as reviewer"
                        + " from emergency e left join account a on a.id = e.account"
                        + " left join account r on r.id = e.reviewed_by " + which)
                .param(most)
                .query((rs, row) -> new Emergencies.Named(read(rs, row), rs.getString("who"), rs.getString("reviewer")))
                .list();
    }

    int countUnreviewed() {
        return jdbc.sql("select count(*) from emergency where reviewed_at is null")
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime stored(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Emergency read(ResultSet rs, int row) throws SQLException {
        Optional<OffsetDateTime> reviewed = Optional.ofNullable(rs.getObject("reviewed_at", OffsetDateTime.class));
        return new Emergency(
                rs.getObject("id", UUID.class),
                rs.getObject("account", UUID.class),
                Role.valueOf(rs.getString("role")),
                new CaseNumber(rs.getString("case_number")),
                rs.getString("reason"),
                rs.getObject("opened_at", OffsetDateTime.class).toInstant(),
                rs.getObject("until", OffsetDateTime.class).toInstant(),
                reviewed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Emergency.Review(
                                rs.getObject("reviewed_by", UUID.class),
                                reviewed.get().toInstant(),
                                rs.getBoolean("justified"),
                                rs.getString("words"))));
    }
}
