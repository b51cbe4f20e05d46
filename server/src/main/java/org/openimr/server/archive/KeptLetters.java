package org.openimr.server.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.intake.KnownVersion;
import org.openimr.archive.intake.PackedLetter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the table {@code published_letter}. */
public final class KeptLetters {
    private static final String VERSION =
            "select id, version, withdrawn, published_on, kept_at, reason from published_letter where id = ?";

    private final JdbcClient jdbc;

    public KeptLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of a letter, the first one first; empty where it was never published here. */
    public List<LetterVersion> versions(PublishedId id) {
        return jdbc.sql(VERSION + " order by version")
                .param(id.value())
                .query(KeptLetters::version)
                .list();
    }

    /** What a version said; empty where there is none or it withdrew the letter. */
    public Optional<PublishedDetermination> said(PublishedId id, int version) {
        return jdbc.sql("select position, id, published_on, letter from published_letter where id = ? and version = ?")
                .param(id.value())
                .param(version)
                .query(KeptLetters::fed)
                .optional()
                .flatMap(FedLetter::published);
    }

    /** Letters that count and are not withdrawn. */
    public long count() {
        return count(Long.MAX_VALUE);
    }

    /** The same as of a position. */
    public long count(long until) {
        return jdbc.sql("""
                select count(*) from published_letter l where not withdrawn and position <= ?
                    and not exists (select from published_letter n
                        where n.id = l.id and n.version > l.version and n.position <= ?)
                """).param(until).param(until).query(Long.class).single();
    }

    /**
     * Letters that count up to a position and are not withdrawn: the newest, and by chance some of the others.
     *
     * @param newest  how many at most
     * @param others  how many at most
     */
    public List<PublishedDetermination> sample(long until, int newest, int others) {
        return jdbc.sql("""
                with counting as (
                    select position from published_letter l where not withdrawn and position <= ?
                        and not exists (select from published_letter n where n.id = l.id and n.version > l.version)),
                newest as (select position from counting order by position desc limit ?),
                others as (select position from counting where position not in (select position from newest)
                    order by random() limit ?)
                select position, id, published_on, letter from published_letter
                    where position in (select position from newest union all select position from others)
                    order by position
                """).param(until).param(newest).param(others).query(KeptLetters::fed).list().stream()
                .flatMap(letter -> letter.published().stream())
                .toList();
    }

    /** The letters that count up to a position and are not withdrawn, read part by part while they are used. */
    public Stream<PublishedDetermination> current(long until) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new CurrentLetters(this, until), Spliterator.ORDERED), false);
    }

    /** The highest position, 0 where nothing is kept. */
    public long head() {
        return jdbc.sql("select coalesce(max(position), 0) from published_letter")
                .query(Long.class)
                .single();
    }

    /** Rows after a position and up to another, in their order. */
    List<FedLetter> after(long position, long until, int limit) {
        return jdbc.sql("select position, id, published_on, letter from published_letter"
                        + " where position > ? and position <= ? order by position limit ?")
                .param(position)
                .param(until)
                .param(limit)
                .query(KeptLetters::fed)
                .list();
    }

    /** As {@link #after}, but only the versions that count at that position and do not withdraw. */
    List<FedLetter> current(long position, long until, int limit) {
        return counting(position, until, until, limit);
    }

    /**
     * Letters that were published or corrected after a position and up to another, in its order; none that was withdrawn
     * or corrected since, since then that counts.
     */
    public List<FedLetter> fresh(long position, long until, int limit) {
        return counting(position, until, Long.MAX_VALUE, limit);
    }

    private List<FedLetter> counting(long position, long until, long seen, int limit) {
        return jdbc.sql("select position, id, published_on, letter from published_letter l"
                        + " where position > ? and position <= ? and not withdrawn and not exists"
                        + " (select from published_letter n where n.id = l.id and n.version > l.version"
                        + " and n.position <= ?) order by position limit ?")
                .param(position)
                .param(until)
                .param(seen)
                .param(limit)
                .query(KeptLetters::fed)
                .list();
    }

    /** Which of these documents are kept already, as a version, or wait for their review or have passed it. */
    Set<ContentHash> known(Collection<ContentHash> sources) {
        byte[][] asked = sources.stream().map(Hashes::bytes).toArray(byte[][]::new);
        return new HashSet<>(jdbc.sql("select source_hash from published_letter where source_hash = any(?)"
                        + " union select source_hash from letter_to_review"
                        + " where source_hash = any(?) and origin = 'IMPORT'")
                .param(asked)
                .param(asked)
                .query((rs, _) -> Hashes.of(rs.getBytes(1)))
                .list());
    }

    /** Those of these documents that could be read only in part when they were kept. */
    Map<ContentHash, PartlyRead.Lack> partlyRead(Collection<ContentHash> sources) {
        return sources.isEmpty() ? Map.of() : PartlyRead.of(jdbc, sources);
    }

    /** All versions that are kept of these letters. */
    Map<PublishedId, List<KnownVersion>> versions(Collection<PublishedId> ids) {
        record Row(PublishedId id, KnownVersion version) {}
        Map<PublishedId, List<KnownVersion>> known = new HashMap<>();
        jdbc.sql("select id, version, withdrawn, source_hash, letter_hash from published_letter where id = any(?)")
                .param(ids.stream().map(PublishedId::value).distinct().toArray(String[]::new))
                .query((rs, _) -> new Row(
                        new PublishedId(rs.getString("id")),
                        new KnownVersion(
                                rs.getInt("version"),
                                rs.getBoolean("withdrawn"),
                                Hashes.of(rs.getBytes("source_hash")),
                                Hashes.of(rs.getBytes("letter_hash")))))
                .list()
                .forEach(row ->
                        known.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row.version()));
        return known;
    }

    private static LetterVersion version(ResultSet rs, int index) throws SQLException {
        return new LetterVersion(
                new PublishedId(rs.getString("id")),
                rs.getInt("version"),
                rs.getBoolean("withdrawn"),
                rs.getObject("published_on", LocalDate.class),
                rs.getObject("kept_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getString("reason")));
    }

    private static FedLetter fed(ResultSet rs, int index) throws SQLException {
        return new FedLetter(
                rs.getLong("position"),
                new PublishedId(rs.getString("id")),
                rs.getObject("published_on", LocalDate.class),
                Optional.ofNullable(rs.getBytes("letter")).map(PackedLetter::new));
    }
}
