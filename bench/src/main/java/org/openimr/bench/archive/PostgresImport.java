package org.openimr.bench.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * PostgreSQL with its own text search: the letters' texts by COPY over as many connections as there are processors, a
 * stored {@code tsvector}, then a GIN index. A row a letter, nothing of it read or understood, no journal.
 */
final class PostgresImport implements ImportSide {
    private Optional<PostgresSide> server = Optional.empty();

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void prepare(Path folder) throws IOException, SQLException {
        server = Optional.of(PostgresSide.open(folder));
        run("""
                create unlogged table letters (
                  name text not null, letter text not null,
                  found tsvector generated always as (to_tsvector('english', letter)) stored)
                """);
    }

    @Override
    public void load(Path lines) throws IOException, SQLException {
        PostgresSide to = server.orElseThrow();
        new WrittenLines(lines).read(() -> Copying.by(to.connect()));
        run("create index letters_found on letters using gin (found)");
    }

    @Override
    public long letters() throws SQLException {
        try (Connection connection = server.orElseThrow().connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from letters")) {
            count.next();
            return count.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = server.orElseThrow().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        if (server.isPresent()) server.get().close();
        server = Optional.empty();
    }

    private record Copying(Connection connection, PGCopyOutputStream out) implements WrittenLines.Worker {
        static Copying by(Connection connection) throws SQLException {
            return new Copying(
                    connection,
                    new PGCopyOutputStream(
                            connection.unwrap(PGConnection.class), "copy letters (name, letter) from stdin"));
        }

        @Override
        public void take(String name, String text) throws IOException {
            byte[] row = (PostgresSide.Copy.escaped(name) + "\t" + PostgresSide.Copy.escaped(text) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            out.write(row);
        }

        @Override
        public void close() throws IOException, SQLException {
            out.close();
            connection.close();
        }
    }
}
