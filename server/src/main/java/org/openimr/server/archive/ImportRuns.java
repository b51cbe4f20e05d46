package org.openimr.server.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the record of who wrote to the archive, when and what; it is only ever added to. */
public final class ImportRuns {
    private final JdbcClient jdbc;

    public ImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<ImportRun> latest(int most) {
        return jdbc.sql("select * from letter_import left join letter_import_end on import_id = id"
                        + " order by id desc limit ?")
                .param(most)
                .query(ImportRuns::run)
                .list();
    }

    private static ImportRun run(ResultSet rs, int row) throws SQLException {
        Optional<OffsetDateTime> ended = Optional.ofNullable(rs.getObject("ended_at", OffsetDateTime.class));
        return new ImportRun(
                rs.getLong("id"),
                rs.getString("source"),
                rs.getString("actor"),
                rs.getObject("begun_at", OffsetDateTime.class).toInstant(),
                ended.isPresent() ? Optional.of(end(rs, ended.get())) : Optional.empty());
    }

    private static ImportRun.End end(ResultSet rs, OffsetDateTime ended) throws SQLException {
        return new ImportRun.End(
                ended.toInstant(),
                rs.getLong("added"),
                rs.getLong("corrected"),
                rs.getLong("unchanged"),
                rs.getLong("conflicts"),
                rs.getLong("unread"));
    }
}
