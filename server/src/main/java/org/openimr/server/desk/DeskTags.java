package org.openimr.server.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.server.records.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code desk_tag}: a reviewer's own words at places of the file. Nobody else sees them. */
public final class DeskTags {
    private final JdbcClient jdbc;

    public DeskTags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tag that stands. */
    public record Tag(UUID id, PageLink at, String text) {}

    /** Makes a tag. */
    public Tag add(CaseNumber number, Actor reviewer, NewTag tag, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into desk_tag (id, number, reviewer, file, page, first_line, last_line, text, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(number.value())
                .param(UUID.fromString(reviewer.id()))
                .param(tag.at().file().value())
                .param(tag.at().page())
                .param(tag.at().lines().map(PageLink.Lines::first).orElse(null))
                .param(tag.at().lines().map(PageLink.Lines::last).orElse(null))
                .param(tag.text())
                .param(DeskDrafts.stored(now))
                .update();
        return new Tag(id, tag.at(), tag.text());
    }

    /** Takes a tag away; false where this reviewer has none of that name on the case. */
    public boolean remove(CaseNumber number, Actor reviewer, UUID tag, Instant now) {
        return jdbc.sql("update desk_tag set removed_at = ?"
                                + " where id = ? and number = ? and reviewer = ? and removed_at is null")
                        .params(DeskDrafts.stored(now), tag, number.value(), UUID.fromString(reviewer.id()))
                        .update()
                == 1;
    }

    /** The reviewer's tags, in the order in which they were made. */
    public List<Tag> of(CaseNumber number, Actor reviewer) {
        return jdbc.sql("select id, file, page, first_line, last_line, text from desk_tag"
                        + " where number = ? and reviewer = ? and removed_at is null order by made_at, id")
                .params(number.value(), UUID.fromString(reviewer.id()))
                .query((rs, _) -> tag(rs))
                .list();
    }

    private static Tag tag(ResultSet rs) throws SQLException {
        return new Tag(
                rs.getObject("id", UUID.class),
                new PageLink(
                        new FileId(rs.getObject("file", UUID.class)),
                        rs.getInt("page"),
                        lines(rs.getInt("first_line"), rs.getInt("last_line"))),
                rs.getString("text"));
    }

    /** A column without a line reads as 0. */
    private static Optional<PageLink.Lines> lines(int first, int last) {
        return first == 0 ? Optional.empty() : Optional.of(new PageLink.Lines(first, last));
    }
}
