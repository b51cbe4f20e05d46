package org.openimr.server.records;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.records.index.PageRange;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code left_out} and {@code put_back}: rows are only added. */
final class LeftOutTable {
    private final JdbcClient jdbc;

    LeftOutTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is left out of the case's index now, in the order in which it was. */
    List<LeftOut> of(CaseNumber number) {
        return list("l.number = ?", number.value());
    }

    /** What is left out of that file now. */
    List<LeftOut> of(FileId file) {
        return list("l.file = ?", file.value());
    }

    private List<LeftOut> list(String which, Object value) {
        return jdbc.sql(
                        "select l.id, l.file, l.first_page, l.last_page, l.same_file, l.same_first, l.same_by, l.by_role,"
                                + " l.at from left_out l where " + which
                                + " and not exists (select 1 from put_back p where p.left_out = l.id) order by l.id")
                .param(value)
                .query((rs, _) -> new LeftOut(
                        rs.getLong(1),
                        new SameRun(
                                new FileId(rs.getObject(2, UUID.class)),
                                new PageRange(rs.getInt(3), rs.getInt(4)),
                                new FileId(rs.getObject(5, UUID.class)),
                                rs.getInt(6),
                                SameBy.valueOf(rs.getString(7))),
                        Role.valueOf(rs.getString(8)),
                        rs.getObject(9, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Nobody else leaves out or puts back pages of the case until the caller's transaction ends. */
    void lock(CaseNumber number) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 72))) as held")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    void add(CaseNumber number, SameRun run, Actor by, Instant now) {
        jdbc.sql(
                        "insert into left_out (number, file, first_page, last_page, same_file, same_first, same_by, by_account,"
                                + " by_role, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(number.value())
                .param(run.later().value())
                .param(run.pages().first())
                .param(run.pages().last())
                .param(run.earlier().value())
                .param(run.earlierFirst())
                .param(run.by().name())
                .param(by.id())
                .param(by.role().name())
                .param(ReceivedFiles.stored(now))
                .update();
    }

    void putBack(long id, Actor by, Instant now) {
        jdbc.sql("insert into put_back (left_out, by_account, by_role, at) values (?, ?, ?, ?) on conflict do nothing")
                .param(id)
                .param(by.id())
                .param(by.role().name())
                .param(ReceivedFiles.stored(now))
                .update();
    }
}
