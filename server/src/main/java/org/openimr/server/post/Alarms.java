package org.openimr.server.post;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code post_alarm}: what staff must look at. */
public final class Alarms {
    private final JdbcClient jdbc;

    public Alarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Raises it once, until it is settled. */
    void raise(LetterId letter, PostFault fault, String detail, Instant now) {
        jdbc.sql("insert into post_alarm (letter, code, what, raised_at) values (?, ?, ?, ?) on conflict do nothing")
                .param(letter.toString())
                .param(fault.code())
                .param((fault.what() + " " + detail).strip())
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Those that nobody has settled, the oldest first. */
    public List<Alarm> open() {
        return jdbc.sql("select id, letter, code, what, raised_at from post_alarm where settled_at is null order by id")
                .query((rs, _) -> new Alarm(
                        rs.getLong(1),
                        rs.getString(2),
                        PostFault.of(rs.getString(3)),
                        rs.getString(4),
                        rs.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A person has looked at it. */
    public void settle(long alarm, Instant now) {
        jdbc.sql("update post_alarm set settled_at = ? where id = ? and settled_at is null")
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param(alarm)
                .update();
    }

    /** What was wrong with the letter is mended. */
    void settle(LetterId letter, PostFault fault, Instant now) {
        jdbc.sql("update post_alarm set settled_at = ? where letter = ? and code = ? and settled_at is null")
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param(letter.toString())
                .param(fault.code())
                .update();
    }
}
