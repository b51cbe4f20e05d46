package org.openimr.server.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.records.ContentHash;
import org.openimr.server.records.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables {@code page_handed} and {@code page_opened}: which page was shown, to whom, until when and how long. A
 * window says that it showed a page; that counts only where this very copy was handed to the same person in the same
 * session, and not for longer than it could have been.
 */
public final class OpenedPages {
    /** How far the clock of a browser may run ahead. */
    private static final Duration SLACK = Duration.ofSeconds(1);

    private final JdbcClient jdbc;

    public OpenedPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page that was opened.
     *
     * @param millis  in all
     */
    public record Opened(FileId file, int page, Instant first, Instant last, long millis) {}

    /** Remembers that a copy went to a window. */
    public void handed(
            CaseNumber number, Actor to, String session, FileId file, int page, ContentHash copy, Instant now) {
        jdbc.sql("insert into page_handed (session, file, page, copy, number, person, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        hash(session),
                        file.value(),
                        page,
                        copy.sha256(),
                        number.value(),
                        UUID.fromString(to.id()),
                        DeskDrafts.stored(now))
                .update();
    }

    /** Writes down that a page was shown; false where that does not count. */
    public boolean shown(CaseNumber number, Actor to, String session, ShownPage page, Instant now) {
        if (page.shown().compareTo(ShownPage.LEAST) < 0) return false;
        return jdbc.sql("""
                insert into page_opened (number, file, page, copy, person, session, until, millis)
                select number, file, page, copy, person, session, ?, ? from page_handed
                where session = ? and file = ? and page = ? and copy = ? and number = ? and person = ? and at <= ?
                """)
                        .params(
                                DeskDrafts.stored(now),
                                Math.toIntExact(page.shown().toMillis()),
                                hash(session),
                                page.file().value(),
                                page.page(),
                                page.copy().sha256(),
                                number.value(),
                                UUID.fromString(to.id()),
                                DeskDrafts.stored(now.minus(page.shown()).plus(SLACK)))
                        .update()
                == 1;
    }

    /** Pages that this person has opened, by file and page. */
    public List<Opened> by(CaseNumber number, Actor person) {
        return opened(" and person = ?", number.value(), UUID.fromString(person.id()));
    }

    /** Pages that any reviewer has opened, by file and page. */
    public List<Opened> of(CaseNumber number) {
        return opened("", number.value());
    }

    private List<Opened> opened(String which, Object... values) {
        return jdbc.sql(
                        "select file, page, min(until - millis * interval '1 millisecond') as first, max(until) as last,"
                                + " sum(millis) as millis from page_opened where number = ?" + which
                                + " group by file, page order by file, page")
                .params(values)
                .query((rs, _) -> new Opened(
                        new FileId(rs.getObject("file", UUID.class)),
                        rs.getInt("page"),
                        rs.getObject("first", OffsetDateTime.class).toInstant(),
                        rs.getObject("last", OffsetDateTime.class).toInstant(),
                        rs.getLong("millis")))
                .list();
    }

    private static String hash(String session) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(session.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
