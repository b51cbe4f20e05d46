package org.openimr.server.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimr.archive.PublishedId;
import org.openimr.archive.deidentification.Mode;
import org.openimr.archive.intake.Arrival;
import org.openimr.archive.intake.KnownVersion;
import org.openimr.archive.intake.SourceKind;
import org.openimr.server.deidentification.WaitingLetters;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes the table {@code published_letter}, a batch in one transaction. Writers of all processes wait for each other, so
 * that whoever follows the positions misses none.
 */
final class LetterKeeping {
    /** Of advisory locks: who holds it writes. */
    private static final long WRITER = 4610_0084L;

    private static final String COPY_LETTERS =
            "copy published_letter (id, version, withdrawn, kind, name, source_hash, letter_hash, letter, published_on,"
                    + " reason, import_id) from stdin (format binary)";
    private static final int FIELDS = 11;

    private final DataSource database;

    LetterKeeping(DataSource database) {
        this.database = database;
    }

    /** Begins a run, and gives its number. */
    long begin(String source, String actor) {
        return begin(JdbcClient.create(database), source, actor);
    }

    static long begin(JdbcClient jdbc, String source, String actor) {
        return jdbc.sql("insert into letter_import (source, actor) values (?, ?) returning id")
                .param(source.replace('\0', ' '))
                .param(actor)
                .query(Long.class)
                .single();
    }

    /** Writes what a run came to. */
    void end(long run, RunCounts counts) {
        end(JdbcClient.create(database), run, counts);
    }

    static void end(JdbcClient jdbc, long run, RunCounts counts) {
        jdbc.sql("insert into letter_import_end (import_id, added, corrected, unchanged, conflicts, unread)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(run)
                .param(counts.added())
                .param(counts.corrected())
                .param(counts.unchanged())
                .param(counts.conflicts())
                .param(counts.unread())
                .update();
    }

    /**
     * Keeps a batch, all of it or nothing.
     *
     * @param partial      what of these letters could be read only in part
     * @param corrections  the letters are said to be corrections of those that are known; the reason is for the public
     */
    KeptBatch keep(List<NewLetter> letters, List<NotedDocument> partial, Optional<String> corrections, long run) {
        return written(connection -> {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            KeptLetters kept = new KeptLetters(jdbc);
            long before = kept.head();
            Map<PublishedId, List<KnownVersion>> known =
                    kept.versions(letters.stream().map(NewLetter::id).toList());
            List<Arrival> arrivals = new ArrayList<>();
            BinaryCopy rows = new BinaryCopy();
            boolean any = false;
            for (NewLetter letter : letters) {
                List<KnownVersion> versions = known.computeIfAbsent(letter.id(), _ -> new ArrayList<>());
                Arrival arrival = arrival(connection, versions, letter, corrections.isPresent());
                arrivals.add(arrival);
                switch (arrival) {
                    case Arrival.Added _ -> {
                        row(rows, letter, 1, Optional.empty(), run);
                        any = versions.add(new KnownVersion(1, false, letter.source(), letter.says()));
                    }
                    case Arrival.Corrected(int version) -> {
                        row(rows, letter, version, corrections, run);
                        any = versions.add(new KnownVersion(version, false, letter.source(), letter.says()));
                    }
                    case Arrival.Conflict(KnownVersion counts) -> aside(connection, letter, counts, run);
                    case Arrival.Unchanged _ -> {}
                }
            }
            if (any) copy(connection, rows.end());
            PartlyRead.insert(connection, partial, run);
            return new KeptBatch(before, any ? kept.head() : before, arrivals);
        });
    }

    /** A conflict in which somebody kept the known letter is none when the same document comes again. */
    private static Arrival arrival(
            Connection connection, List<KnownVersion> versions, NewLetter letter, boolean correction) {
        if (letter.kind() == SourceKind.CASE) return ofPublisher(versions, letter);
        Arrival arrival = Arrival.of(versions, letter.source(), letter.says(), correction);
        return arrival instanceof Arrival.Conflict
                        && LetterConflicts.refused(connection, letter.id()).contains(letter.source())
                ? new Arrival.Unchanged()
                : arrival;
    }

    /**
     * Puts a batch among the letters that wait for their review, all of it or nothing. Nothing of it is public.
     *
     * @param partial      as in {@link #keep}
     * @param corrections  as in {@link #keep}
     */
    KeptBatch await(
            List<NewLetter> letters, List<NotedDocument> partial, Mode mode, Optional<String> corrections, long run) {
        return written(connection -> {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            KeptLetters kept = new KeptLetters(jdbc);
            WaitingLetters waiting = new WaitingLetters(jdbc);
            long head = kept.head();
            Map<PublishedId, List<KnownVersion>> known =
                    kept.versions(letters.stream().map(NewLetter::id).toList());
            List<Arrival> arrivals = new ArrayList<>();
            for (NewLetter letter : letters) {
                List<KnownVersion> versions = known.getOrDefault(letter.id(), List.of());
                Arrival arrival = arrival(connection, versions, letter, corrections.isPresent());
                arrivals.add(
                        switch (arrival) {
                            case Arrival.Added _, Arrival.Corrected _ ->
                                waiting.add(letter.waiting(mode, corrections, run)) ? arrival : new Arrival.Unchanged();
                            case Arrival.Conflict(KnownVersion counts) -> {
                                aside(connection, letter, counts, run);
                                yield arrival;
                            }
                            case Arrival.Unchanged _ -> arrival;
                        });
            }
            PartlyRead.insert(connection, partial, run);
            return new KeptBatch(head, head, arrivals);
        });
    }

    private static Arrival ofPublisher(List<KnownVersion> versions, NewLetter letter) {
        return Arrival.ofPublisher(versions, letter.source(), letter.says());
    }

    /** Whether all these letters of this program's own cases are what counts already. */
    boolean areKept(List<NewLetter> letters) {
        Map<PublishedId, List<KnownVersion>> known = new KeptLetters(JdbcClient.create(database))
                .versions(letters.stream().map(NewLetter::id).toList());
        return letters.stream()
                .allMatch(letter ->
                        ofPublisher(known.getOrDefault(letter.id(), List.of()), letter) instanceof Arrival.Unchanged);
    }

    /**
     * Adds the version that takes a letter out of search.
     *
     * @return false where it is not there or is withdrawn already
     */
    boolean withdraw(PublishedId id, String reason, long run) {
        return written(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into published_letter (id, version, withdrawn, kind, name, source_hash, letter_hash,
                        published_on, reason, import_id)
                    select id, version + 1, true, kind, name, source_hash, letter_hash, published_on, ?, ?
                    from (select * from published_letter where id = ? order by version desc limit 1) latest
                    where not withdrawn
                    """)) {
                insert.setString(1, reason);
                insert.setLong(2, run);
                insert.setString(3, id.value());
                return insert.executeUpdate() == 1;
            }
        });
    }

    private static void row(BinaryCopy rows, NewLetter letter, int version, Optional<String> reason, long run) {
        rows.row(FIELDS)
                .text(letter.id().value())
                .integer(version)
                .flag(false)
                .text(letter.kind().name())
                .text(letter.name())
                .hash(letter.source())
                .hash(letter.says())
                .bytes(letter.packed().bytes())
                .day(letter.publishedOn())
                .text(reason)
                .bigint(run);
    }

    /** The same conflict again is the same row. */
    private static void aside(Connection connection, NewLetter letter, KnownVersion counts, long run)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into letter_conflict (id, source_hash, letter_hash, known_hash, kind, name, letter, import_id)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)) {
            insert.setString(1, letter.id().value());
            insert.setBytes(2, Hashes.bytes(letter.source()));
            insert.setBytes(3, Hashes.bytes(letter.says()));
            insert.setBytes(4, Hashes.bytes(counts.source()));
            insert.setString(5, letter.kind().name());
            insert.setString(6, letter.name().replace('\0', '\uFFFD'));
            insert.setBytes(7, letter.packed().bytes());
            insert.setLong(8, run);
            insert.executeUpdate();
        }
    }

    private static void copy(Connection connection, byte[] rows) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY_LETTERS, new ByteArrayInputStream(rows));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    interface Writing<T> {
        T with(Connection connection) throws SQLException;
    }

    /** In one transaction, while no other process writes. */
    <T> T written(Writing<T> writing) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement lock = connection.createStatement()) {
                lock.execute("select pg_advisory_xact_lock(" + WRITER + ")");
                T done = writing.with(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ArchiveNotKept(e);
        }
    }
}
