package org.openimr.bench.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.openimr.archive.search.Facet;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * PostgreSQL with its own text search: a row per item, a stored {@code tsvector} under a GIN index, the ten best by
 * {@code ts_rank}. It counts no facet, which is kinder to it than the question: its time is that of the ten rows alone.
 */
final class PostgresSide implements SearchSide, AutoCloseable {
    private static final String TABLE = """
            create unlogged table items (
              id text not null, number int not null, year text not null, outcome text not null, service text not null,
              rationale text not null, words text not null,
              found tsvector generated always as (to_tsvector('english', words)) stored)
            """;
    private static final String ROW =
            "select id, number, year, outcome, service, rationale, ts_rank(found, asked) as rank from items, ";

    private static final int COLUMNS = 7;

    private final EmbeddedPostgres server;
    private final Connection connection;

    private PostgresSide(EmbeddedPostgres server) throws SQLException {
        this.server = server;
        this.connection = server.getPostgresDatabase().getConnection();
    }

    /** Started on the data of this folder, made where there is none. */
    static PostgresSide open(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        return new PostgresSide(EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("jit", "off")
                .start());
    }

    /** A further connection, the caller's to close. */
    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    void create() throws SQLException {
        run("drop table if exists items");
        run(TABLE);
    }

    /** A stream of rows for {@code COPY}; closing it ends the copy. */
    Copy copy() throws SQLException {
        Connection own = connect();
        return new Copy(
                own,
                new PGCopyOutputStream(
                        own.unwrap(PGConnection.class),
                        "copy items (id, number, year, outcome, service, rationale, words) from stdin"));
    }

    /** One running {@code COPY}. */
    record Copy(Connection connection, PGCopyOutputStream out) implements AutoCloseable {
        void add(FlatItem item) throws IOException, SQLException {
            String row = String.join(
                            "\t",
                            item.id(),
                            Integer.toString(item.number()),
                            escaped(item.shown(Facet.YEAR)),
                            escaped(item.shown(Facet.OUTCOME)),
                            escaped(item.service()),
                            escaped(item.rationale()),
                            escaped(String.join(" ", item.sections())))
                    + "\n";
            byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
            out.writeToCopy(bytes, 0, bytes.length);
        }

        static String escaped(String text) {
            return text.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }

        @Override
        public void close() throws IOException, SQLException {
            out.close();
            connection.close();
        }
    }

    /** After the rows are in. */
    void index() throws SQLException {
        run("create index items_found on items using gin (found)");
        run("vacuum analyze items");
    }

    @Override
    public int answer(Question question) throws SQLException {
        String asked = switch (question.kind()) {
            case RARE, COMMON, ALL_WORDS, NARROWED -> "plainto_tsquery('english', ?)";
            case ANY_WORD -> "to_tsquery('english', ?)";
            case PHRASE -> "phraseto_tsquery('english', ?)";
        };
        String separator = question.kind() == SearchClass.ANY_WORD ? " | " : " ";
        StringBuilder narrowed = new StringBuilder();
        for (Facet facet : question.narrowed().keySet())
            narrowed.append(" and ").append(facet.parameter()).append(" = ?");
        try (PreparedStatement best = connection.prepareStatement(ROW + asked + " asked where found @@ asked" + narrowed
                + " order by rank desc limit " + Question.ROWS)) {
            best.setString(1, String.join(separator, question.words()));
            int place = 2;
            for (Map.Entry<Facet, String> one : question.narrowed().entrySet()) best.setString(place++, one.getValue());
            try (ResultSet rows = best.executeQuery()) {
                int found = 0;
                while (rows.next()) {
                    found++;
                    for (int column = 1; column <= COLUMNS; column++) rows.getString(column);
                }
                return found;
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
