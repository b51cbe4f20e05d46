package org.openimr.server.deidentification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.archive.deidentification.Mode;
import org.openimr.archive.intake.PackedLetter;
import org.openimr.archive.intake.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code letter_to_review}. */
public final class WaitingLetters {
    private final JdbcClient jdbc;

    public WaitingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts a letter among those that wait, in the caller's transaction.
     *
     * @return false where the same letter waits already, or waited
     */
    public boolean add(WaitingLetter letter) {
        return jdbc.sql("""
                        insert into letter_to_review
                            (origin, id, source_hash, letter_hash, kind, name, letter, mode, correction, import_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .param(letter.origin().name())
                        .param(letter.id().value())
                        .param(bytes(letter.source()))
                        .param(bytes(letter.says()))
                        .param(letter.kind().name())
                        .param(letter.name().replace('\0', '\uFFFD'))
                        .param(letter.letter().bytes())
                        .param(letter.mode().name())
                        .param(letter.correction().orElse(null))
                        .param(letter.broughtBy().orElse(null))
                        .update()
                == 1;
    }

    /**
     * A row of the list of what waits.
     *
     * @param begun      somebody began
     * @param spans      proposed
     * @param decided    of these
     * @param persons    who closed it and who confirmed
     * @param later      a later version of the same case's letter waits or was reviewed
     */
    public record Row(
            long review,
            Origin origin,
            PublishedId id,
            Mode mode,
            Instant since,
            boolean begun,
            int spans,
            int decided,
            int persons,
            boolean later) {}

    /** What is not reviewed, the longest waiting first. */
    public List<Row> open(int limit) {
        return jdbc.sql("""
                        select l.review, l.origin, l.id, l.mode, l.waits_since,
                            exists (select from letter_review_act a where a.review = l.review) begun,
                            (select count(*) from letter_proposal p where p.review = l.review) spans,
                            (select count(distinct a.start_at) from letter_review_act a
                                where a.review = l.review and a.act in ('TAKE_OUT', 'KEEP')) decided,
                            (select count(*) from letter_review_act a
                                where a.review = l.review and a.act in ('CLOSE', 'CONFIRM') and a.number >
                                    (select coalesce(max(b.number), 0) from letter_review_act b
                                        where b.review = l.review and b.act = 'SEND_BACK')) persons,
                            l.origin = 'CASE' and exists (select from letter_to_review n
                                where n.origin = 'CASE' and n.id = l.id and n.review > l.review) later
                        from letter_to_review l
                        where not exists (select from letter_reviewed r where r.review = l.review)
                        order by l.review limit ?
                        """).param(limit).query(WaitingLetters::row).list();
    }

    /** How many are not reviewed. */
    public long count() {
        return jdbc.sql("select count(*) from letter_to_review l"
                        + " where not exists (select from letter_reviewed r where r.review = l.review)")
                .query(Long.class)
                .single();
    }

    /** The letter of a review, and nobody else works on it until the transaction ends. */
    Optional<WaitingLetter> locked(long review) {
        return letter(review, " for update");
    }

    Optional<WaitingLetter> get(long review) {
        return letter(review, "");
    }

    private Optional<WaitingLetter> letter(long review, String lock) {
        return jdbc.sql("select * from letter_to_review where review = ?" + lock)
                .param(review)
                .query(WaitingLetters::letter)
                .optional();
    }

    /** The review of what a case's determination says. */
    Optional<Long> ofCase(PublishedId id, ContentHash says) {
        return jdbc.sql("select review from letter_to_review where origin = 'CASE' and id = ? and letter_hash = ?")
                .param(id.value())
                .param(bytes(says))
                .query(Long.class)
                .optional();
    }

    Optional<Long> newestOfCase(PublishedId id) {
        return jdbc.sql("select max(review) from letter_to_review where origin = 'CASE' and id = ?")
                .param(id.value())
                .query((rs, _) -> Optional.ofNullable(rs.getObject(1, Long.class)))
                .single();
    }

    static byte[] bytes(ContentHash hash) {
        return HexFormat.of().parseHex(hash.hex());
    }

    static ContentHash hash(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(bytes));
    }

    private static Row row(ResultSet rs, int index) throws SQLException {
        return new Row(
                rs.getLong("review"),
                Origin.valueOf(rs.getString("origin")),
                new PublishedId(rs.getString("id")),
                Mode.valueOf(rs.getString("mode")),
                rs.getObject("waits_since", OffsetDateTime.class).toInstant(),
                rs.getBoolean("begun"),
                rs.getInt("spans"),
                rs.getInt("decided"),
                rs.getInt("persons"),
                rs.getBoolean("later"));
    }

    private static WaitingLetter letter(ResultSet rs, int index) throws SQLException {
        return new WaitingLetter(
                Origin.valueOf(rs.getString("origin")),
                new PublishedId(rs.getString("id")),
                hash(rs.getBytes("source_hash")),
                hash(rs.getBytes("letter_hash")),
                SourceKind.valueOf(rs.getString("kind")),
                rs.getString("name"),
                new PackedLetter(rs.getBytes("letter")),
                Mode.valueOf(rs.getString("mode")),
                Optional.ofNullable(rs.getString("correction")),
                Optional.ofNullable(rs.getObject("import_id", Long.class)));
    }
}
