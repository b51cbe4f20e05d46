package org.openimr.server.deidentification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimr.archive.deidentification.Confidence;
import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.archive.deidentification.Identifier;
import org.openimr.archive.deidentification.ProposedRedaction;
import org.openimr.archive.deidentification.ProposedRedactions;
import org.openimr.archive.deidentification.Substitute;
import org.openimr.determination.Span;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code letter_proposal} and {@code letter_review_act}; written in the caller's transaction. */
final class ReviewActs {
    private final JdbcClient jdbc;

    ReviewActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(long review, ProposedRedactions proposed) {
        for (ProposedRedaction span : proposed.spans()) {
            StoredReason reason = StoredReason.of(span.reason());
            jdbc.sql("insert into letter_proposal"
                            + " (review, start_at, end_at, kind, reason, detail, replacement, confidence)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(review)
                    .param(span.where().start())
                    .param(span.where().end())
                    .param(span.kind().name())
                    .param(reason.reason())
                    .param(reason.detail())
                    .param(span.replacement())
                    .param(span.confidence().name())
                    .update();
        }
    }

    void add(long review, int number, ReviewAct act) {
        StoredAct row = StoredAct.of(act);
        jdbc.sql("insert into letter_review_act (review, number, act, start_at, end_at, kind, why, person, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(review)
                .param(number)
                .param(row.act())
                .param(row.where().map(Span::start).orElse(null))
                .param(row.where().map(Span::end).orElse(null))
                .param(row.kind().map(Identifier::name).orElse(null))
                .param(row.why().orElse(null))
                .param(act.by().person())
                .param(OffsetDateTime.ofInstant(act.by().at(), ZoneOffset.UTC))
                .update();
    }

    /** Where a review stands; empty where nobody began. */
    Optional<ReviewCourse> course(long review, WaitingLetter letter, Substitute substitute) {
        List<ReviewAct> acts = acts(review);
        if (acts.isEmpty()) return Optional.empty();
        ReviewCourse course =
                ReviewCourse.begun(new ProposedRedactions(letter.text(), letter.mode(), substitute, proposals(review)));
        for (ReviewAct act : acts.subList(1, acts.size())) course = course.after(act);
        return Optional.of(course);
    }

    private List<ProposedRedaction> proposals(long review) {
        return jdbc.sql("select * from letter_proposal where review = ? order by start_at")
                .param(review)
                .query(ReviewActs::proposal)
                .list();
    }

    private List<ReviewAct> acts(long review) {
        return jdbc.sql("select * from letter_review_act where review = ? order by number")
                .param(review)
                .query(ReviewActs::act)
                .list();
    }

    private static ProposedRedaction proposal(ResultSet rs, int index) throws SQLException {
        return new ProposedRedaction(
                new Span(rs.getInt("start_at"), rs.getInt("end_at")),
                Identifier.valueOf(rs.getString("kind")),
                new StoredReason(rs.getString("reason"), rs.getString("detail")).reasonOf(),
                rs.getString("replacement"),
                Confidence.valueOf(rs.getString("confidence")));
    }

    private static ReviewAct act(ResultSet rs, int index) throws SQLException {
        @Nullable Integer start = rs.getObject("start_at", Integer.class);
        StoredAct row = new StoredAct(
                rs.getString("act"),
                start == null ? Optional.empty() : Optional.of(new Span(start, rs.getInt("end_at"))),
                Optional.ofNullable(rs.getString("kind")).map(Identifier::valueOf),
                Optional.ofNullable(rs.getString("why")));
        return row.by(new DecidedBy(
                rs.getString("person"), rs.getObject("at", OffsetDateTime.class).toInstant()));
    }
}
