package org.openimr.server.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of the log for who does not trust them, in the order of positions, a part of them in memory at a time. The
 * connection is not in auto-commit, in read committed isolation.
 */
public final class StoredRows {
    private static final int FETCH = 1000;
    private static final int PRECEDING_HASH = 13;
    private static final String ROWS = "select " + EventRows.COLUMNS
            + ", (select p.hash from event p where p.stream = e.stream and p.version = e.version - 1)"
            + " from event e where position > ? and position <= ? order by position limit ?";
    private static final String MISSING_GUARDS = """
            select g.name from (values ('event_version_once'), ('event_command_once')) g(name)
             where not exists (select 1 from pg_constraint c
                                where c.conrelid = 'event'::regclass and c.conname = g.name)
            union all
            select 'event_append_only'
             where not exists (select 1 from pg_trigger t
                                where t.tgrelid = 'event'::regclass and t.tgname = 'event_append_only'
                                  and t.tgenabled = 'A')
            """;

    private StoredRows() {}

    /** Takes row after row. */
    public interface Each {
        /** May refuse one and end the reading by throwing. */
        void row(StoredRow row);
    }

    /**
     * @param after not these positions and below
     * @param upTo  these and below; {@link #settled} for all that can be relied on
     * @param limit at most so many
     */
    public static void read(Connection connection, long after, long upTo, int limit, Each each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setFetchSize(FETCH);
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setInt(3, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) each.row(stored(row));
            }
        }
    }

    /** The position up to which nothing can appear any more: a writer may still be at work on a higher one. */
    public static long settled(Connection connection) throws SQLException {
        return position(connection, "select event_horizon()");
    }

    /** The highest position that was ever handed out. */
    public static long issued(Connection connection) throws SQLException {
        return position(connection, "select event_position_issued()");
    }

    private static long position(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Names of the constraints and triggers without which the table is not append-only any more. */
    static List<String> missingGuards(Connection connection) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MISSING_GUARDS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) missing.add(row.getString(1));
        }
        return missing;
    }

    private static StoredRow stored(ResultSet row) throws SQLException {
        Optional<OffsetDateTime> recordedAt = Optional.ofNullable(row.getObject(8, OffsetDateTime.class));
        return new StoredRow(
                row.getLong(1),
                Optional.ofNullable(row.getString(2)).orElse(""),
                row.getInt(3),
                recordedAt.map(time -> Seal.written(time.toInstant())).orElse(""),
                hex(row.getBytes(11)),
                hex(row.getBytes(12)),
                contentHash(row),
                hex(row.getBytes(PRECEDING_HASH)));
    }

    private static String hex(byte @Nullable [] bytes) {
        return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }

    private static String contentHash(ResultSet row) throws SQLException {
        try {
            return Seal.of(EventRows.recorded(row, 0)).hex();
        } catch (RuntimeException notAnEvent) {
            return "";
        }
    }
}
