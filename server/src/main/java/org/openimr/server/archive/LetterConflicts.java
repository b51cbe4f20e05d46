package org.openimr.server.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.archive.intake.PackedLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Letters kept aside because their number was known with other content. One is settled once somebody took or refused it, or
 * once a version of its number says the same.
 */
public final class LetterConflicts {
    /** A letter aside beside the version that counts and the last one that says something. */
    private static final String UNSETTLED = """
            select c.id, c.source_hash, c.name, c.kept_at, i.actor, c.letter, l.version, l.withdrawn,
                l.source_hash as known_hash, s.letter as counts
            from letter_conflict c
            join letter_import i on i.id = c.import_id
            join lateral (select * from published_letter p where p.id = c.id order by version desc limit 1) l on true
            join lateral (select letter from published_letter p where p.id = c.id and not withdrawn
                order by version desc limit 1) s on true
            where not exists (select from letter_conflict_settled d
                    where d.id = c.id and d.source_hash = c.source_hash)
                and not exists (select from published_letter p where p.id = c.id
                    and (p.source_hash = c.source_hash or p.letter_hash = c.letter_hash))
            """;

    private final DataSource database;

    public LetterConflicts(DataSource database) {
        this.database = database;
    }

    /** Those that nobody has settled, in the order in which they arrived. */
    public List<LetterConflict> unsettled() {
        return JdbcClient.create(database)
                .sql(UNSETTLED + " order by c.kept_at, c.id, c.source_hash")
                .query(LetterConflicts::conflict)
                .list();
    }

    /**
     * Settles one, whole or not at all. The index is not touched: it follows the table.
     *
     * @throws ArchiveNotKept if the database fails; then nothing is settled
     */
    public Settlement settle(SettlementOrder order) {
        return new LetterKeeping(database).written(connection -> {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            List<LetterConflict> found = unsettled(jdbc, order.id(), order.document());
            if (found.isEmpty()) return new Settlement.NoneAside(order.id());
            if (found.size() > 1) return new Settlement.Several(found);
            settle(jdbc, found.getFirst(), order);
            return new Settlement.Settled(found.getFirst());
        });
    }

    private static List<LetterConflict> unsettled(JdbcClient jdbc, PublishedId id, Optional<String> document) {
        return jdbc
                .sql(UNSETTLED + " and c.id = ? order by c.kept_at, c.source_hash")
                .param(id.value())
                .query(LetterConflicts::conflict)
                .stream()
                .filter(one -> document.map(one.source().hex()::startsWith).orElse(true))
                .toList();
    }

    private static void settle(JdbcClient jdbc, LetterConflict conflict, SettlementOrder order) {
        byte[] source = Hashes.bytes(conflict.source());
        long run = LetterKeeping.begin(
                jdbc,
                "conflict of " + conflict.id() + ", document " + conflict.source() + ": "
                        + (order.taken() ? "taken" : "the known letter kept"),
                order.actor());
        jdbc.sql("insert into letter_conflict_settled (id, source_hash, taken, reason, import_id)"
                        + " values (?, ?, ?, ?, ?)")
                .param(conflict.id().value())
                .param(source)
                .param(order.taken())
                .param(order.reason())
                .param(run)
                .update();
        if (order.taken()) {
            jdbc.sql("""
                    insert into published_letter (id, version, withdrawn, kind, name, source_hash, letter_hash, letter,
                        published_on, reason, import_id)
                    select id, ?, false, kind, name, source_hash, letter_hash, letter, ?, ?, ?
                    from letter_conflict where id = ? and source_hash = ?
                    """)
                    .param(conflict.version() + 1)
                    .param(order.publishedOn())
                    .param(order.reason())
                    .param(run)
                    .param(conflict.id().value())
                    .param(source)
                    .update();
        }
        LetterKeeping.end(jdbc, run, RunCounts.ofOne(order.taken()));
    }

    /** Of these letters' documents, those that somebody refused. */
    static Set<ContentHash> refused(Connection connection, PublishedId id) {
        return new HashSet<>(JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("select source_hash from letter_conflict_settled where id = ? and not taken")
                .param(id.value())
                .query((rs, _) -> Hashes.of(rs.getBytes(1)))
                .list());
    }

    private static LetterConflict conflict(ResultSet rs, int row) throws SQLException {
        return new LetterConflict(
                new PublishedId(rs.getString("id")),
                Hashes.of(rs.getBytes("source_hash")),
                rs.getString("name"),
                rs.getObject("kept_at", OffsetDateTime.class).toInstant(),
                rs.getString("actor"),
                new PackedLetter(rs.getBytes("letter")),
                rs.getInt("version"),
                rs.getBoolean("withdrawn"),
                Hashes.of(rs.getBytes("known_hash")),
                new PackedLetter(rs.getBytes("counts")));
    }
}
