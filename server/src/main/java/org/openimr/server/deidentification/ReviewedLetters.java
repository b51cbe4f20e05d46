package org.openimr.server.deidentification;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.archive.deidentification.Mode;
import org.openimr.archive.deidentification.PublicLetter;
import org.openimr.archive.intake.PackedLetter;
import org.openimr.determination.Determination;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code letter_reviewed}: the only door from what waits to what is public. */
public final class ReviewedLetters {
    private final JdbcClient jdbc;
    private final WaitingLetters waiting;

    public ReviewedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.waiting = new WaitingLetters(jdbc);
    }

    /** What a confirmed review leaves; in the caller's transaction. */
    void add(long review, PublicLetter letter, LocalDate on) {
        PackedLetter.Packed packed = PackedLetter.pack(letter.determination(), Optional.of(letter.text()));
        jdbc.sql("insert into letter_reviewed (review, id, letter_hash, letter, reviewed_on) values (?, ?, ?, ?, ?)")
                .param(review)
                .param(id(letter).value())
                .param(WaitingLetters.bytes(packed.says()))
                .param(packed.letter().bytes())
                .param(on)
                .update();
    }

    /** As an import names it; the old number would undo a mode that takes it out. */
    private static PublishedId id(PublicLetter letter) {
        return letter.determination()
                .caseNumber()
                .map(PublishedId::of)
                .orElseGet(() -> PublishedId.of(ContentHash.of(letter.text().getBytes(StandardCharsets.UTF_8))));
    }

    boolean isReviewed(long review) {
        return jdbc.sql("select exists (select from letter_reviewed where review = ?)")
                .param(review)
                .query(Boolean.class)
                .single();
    }

    /** What is public of a case's determination; empty where its review is not finished. */
    public Optional<Determination> ofCase(PublishedId id, ContentHash says) {
        return jdbc.sql("""
                        select r.letter from letter_reviewed r join letter_to_review l using (review)
                        where l.origin = 'CASE' and l.id = ? and l.letter_hash = ?
                        """)
                .param(id.value())
                .param(WaitingLetters.bytes(says))
                .query((rs, _) -> new PackedLetter(rs.getBytes(1)).determination())
                .optional();
    }

    /** Imports that are reviewed and not among the published letters yet, nor aside in a conflict. */
    public List<ReviewedLetter> toPublish(int limit) {
        return jdbc.sql("""
                        select r.review, r.id, r.letter_hash, r.letter, r.reviewed_on
                        from letter_reviewed r join letter_to_review l using (review)
                        where l.origin = 'IMPORT'
                            and not exists (select from published_letter p where p.source_hash = l.source_hash)
                            and not exists (select from published_letter p
                                where p.id = r.id and p.letter_hash = r.letter_hash)
                            and not exists (select from letter_conflict c where c.source_hash = l.source_hash)
                        order by r.review limit ?
                        """).param(limit).query(this::reviewed).list();
    }

    private ReviewedLetter reviewed(ResultSet rs, int index) throws SQLException {
        return new ReviewedLetter(
                waiting.get(rs.getLong("review")).orElseThrow(),
                new PublishedId(rs.getString("id")),
                WaitingLetters.hash(rs.getBytes("letter_hash")),
                new PackedLetter(rs.getBytes("letter")),
                rs.getObject("reviewed_on", LocalDate.class));
    }

    /**
     * A text that was reviewed before it became public.
     *
     * @param reviewedOn  California calendar date
     */
    public record PublicText(Origin origin, String text, Mode mode, LocalDate reviewedOn) {}

    /** The reviewed text of that version of a published letter; empty where it was public before it came here. */
    public Optional<PublicText> text(PublishedId id, int version) {
        return jdbc.sql("""
                        select l.origin, r.letter, l.mode, r.reviewed_on
                        from published_letter p
                            join letter_reviewed r on r.id = p.id and r.letter_hash = p.letter_hash
                            join letter_to_review l on l.review = r.review
                        where p.id = ? and p.version = ? and not p.withdrawn
                        order by r.review desc limit 1
                        """)
                .param(id.value())
                .param(version)
                .query((rs, _) -> new PublicText(
                        Origin.valueOf(rs.getString("origin")),
                        new PackedLetter(rs.getBytes("letter")).text().orElseThrow(),
                        Mode.valueOf(rs.getString("mode")),
                        rs.getObject("reviewed_on", LocalDate.class)))
                .optional();
    }
}
