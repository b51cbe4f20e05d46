package org.openimr.server.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.server.json.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables {@code desk_draft} and {@code desk_draft_aside}: one working copy for each reviewer of a case. Two windows
 * never overwrite each other unseen.
 */
public final class DeskDrafts {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LikeShown likeShown;

    public DeskDrafts(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.likeShown = new LikeShown(jdbc);
    }

    /** What this reviewer has written; empty before the first saving. */
    public Optional<SavedDraft> of(CaseNumber number, Actor reviewer) {
        return jdbc.sql("select version, content, saved_at from desk_draft where number = ? and reviewer = ?")
                .param(number.value())
                .param(UUID.fromString(reviewer.id()))
                .query((rs, _) -> saved(rs))
                .optional();
    }

    /** The same, and nobody changes it until the caller's transaction ends. */
    Optional<SavedDraft> heldStill(CaseNumber number, Actor reviewer) {
        return jdbc.sql(
                        "select version, content, saved_at from desk_draft where number = ? and reviewer = ? for update")
                .param(number.value())
                .param(UUID.fromString(reviewer.id()))
                .query((rs, _) -> saved(rs))
                .optional();
    }

    /** The working copy that was begun first, for those of the organization who may look at it. */
    public Optional<SavedDraft> first(CaseNumber number) {
        return jdbc.sql("select version, content, saved_at from desk_draft where number = ? order by begun_at limit 1")
                .param(number.value())
                .query((rs, _) -> saved(rs))
                .optional();
    }

    /**
     * Keeps a working copy that was typed on that version.
     *
     * @param version  0 where none was kept yet
     */
    public SaveAnswer save(CaseNumber number, Actor reviewer, int version, DeskDraft draft, Instant now) {
        return Objects.requireNonNull(
                transaction.execute(status -> once(status, number, reviewer, version, draft, now)));
    }

    private SaveAnswer once(
            TransactionStatus status, CaseNumber number, Actor reviewer, int version, DeskDraft draft, Instant now) {
        UUID id = UUID.fromString(reviewer.id());
        String content = DraftShapes.written(draft);
        int changed = version == 0
                ? jdbc.sql("insert into desk_draft (number, reviewer, version, content, begun_at, saved_at)"
                                + " values (?, ?, 1, ?::json, ?, ?) on conflict do nothing")
                        .params(number.value(), id, content, stored(now), stored(now))
                        .update()
                : jdbc.sql("update desk_draft set version = version + 1, content = ?::json, saved_at = ?"
                                + " where number = ? and reviewer = ? and version = ?")
                        .params(content, stored(now), number.value(), id, version)
                        .update();
        if (changed == 1) {
            Optional<LikeShown.Showing> contradicted = likeShown.contradicted(number, reviewer, draft);
            if (contradicted.isPresent()) {
                status.setRollbackOnly();
                return new SaveAnswer.FirstViewFixed(
                        contradicted.get().item(), contradicted.get().firstView());
            }
        }
        SavedDraft kept = of(number, reviewer).orElseThrow(() -> new IllegalArgumentException("no version " + version));
        if (changed == 1 || kept.draft().equals(draft)) return new SaveAnswer.Saved(kept);
        jdbc.sql("insert into desk_draft_aside (number, reviewer, version, content, set_aside_at)"
                        + " values (?, ?, ?, ?::json, ?)")
                .params(number.value(), id, version, content, stored(now))
                .update();
        return new SaveAnswer.Overtaken(kept);
    }

    /** What other windows typed and was not taken, the newest first. */
    public List<SavedDraft> setAside(CaseNumber number, Actor reviewer) {
        return jdbc.sql("select version, content, set_aside_at as saved_at from desk_draft_aside"
                        + " where number = ? and reviewer = ? order by id desc")
                .param(number.value())
                .param(UUID.fromString(reviewer.id()))
                .query((rs, _) -> saved(rs))
                .list();
    }

    private static SavedDraft saved(ResultSet rs) throws SQLException {
        return new SavedDraft(
                rs.getInt("version"),
                draft(rs.getString("content")),
                rs.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    /** @throws IllegalStateException if what is kept is no draft any more */
    static DeskDraft draft(String content) {
        return switch (Reading.of(content, DraftShapes.DRAFT)) {
            case Reading.Of(var draft) -> draft;
            case Reading.Faulty(var faults) ->
                throw new IllegalStateException("a kept draft cannot be read: " + faults);
        };
    }

    static OffsetDateTime stored(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
