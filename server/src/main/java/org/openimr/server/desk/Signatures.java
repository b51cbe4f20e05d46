package org.openimr.server.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code desk_signature} and {@code desk_signature_done}. Nothing in them is changed. */
public final class Signatures {
    private final JdbcClient jdbc;

    public Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A signature whose content has become the case's. */
    public record Done(Instant at, String sha256, int opened, int pages) {}

    /** Keeps a signature; one that is kept already stays as it is. */
    void keep(Signature signature) {
        SignedContent content = signature.content();
        jdbc.sql("insert into desk_signature (id, number, reviewer, account, typed_name, statement, signed_at, version,"
                        + " content, sha256, pages_opened, pages) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        signature.id(),
                        signature.number().value(),
                        signature.reviewer(),
                        signature.account(),
                        signature.typedName(),
                        signature.statement(),
                        DeskDrafts.stored(signature.at()),
                        signature.version(),
                        content.written(),
                        content.sha256(signature.statement()),
                        content.opened(),
                        content.pages())
                .update();
    }

    /** The signature of that name. */
    Optional<Signature> find(UUID id) {
        return jdbc.sql("select * from desk_signature where id = ?")
                .param(id)
                .query((rs, _) -> signature(rs))
                .optional();
    }

    /** What was signed is the case's now. */
    void done(UUID id, Instant now) {
        jdbc.sql("insert into desk_signature_done (signature, done_at) values (?, ?) on conflict do nothing")
                .params(id, DeskDrafts.stored(now))
                .update();
    }

    boolean isDone(UUID id) {
        return jdbc.sql("select exists (select from desk_signature_done where signature = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The last one that was carried into the case. */
    public Optional<Done> last(CaseNumber number) {
        return jdbc.sql("select s.* from desk_signature s join desk_signature_done d on d.signature = s.id"
                        + " where s.number = ? order by s.signed_at desc limit 1")
                .param(number.value())
                .query((rs, _) ->
                        new Done(at(rs), rs.getString("sha256"), rs.getInt("pages_opened"), rs.getInt("pages")))
                .optional();
    }

    /** What was signed last and carried into the case, for those who release it. */
    public Optional<SignedContent> lastContent(CaseNumber number) {
        return jdbc.sql("select s.* from desk_signature s join desk_signature_done d on d.signature = s.id"
                        + " where s.number = ? order by s.signed_at desc limit 1")
                .param(number.value())
                .query((rs, _) -> signature(rs).content())
                .optional();
    }

    private static Signature signature(ResultSet rs) throws SQLException {
        return new Signature(
                rs.getObject("id", UUID.class),
                new CaseNumber(rs.getString("number")),
                rs.getObject("reviewer", UUID.class),
                rs.getString("account"),
                rs.getString("typed_name"),
                rs.getString("statement"),
                at(rs),
                rs.getInt("version"),
                new SignedContent(
                        SignedContent.draft(rs.getString("content")), rs.getInt("pages_opened"), rs.getInt("pages")));
    }

    private static Instant at(ResultSet rs) throws SQLException {
        return rs.getObject("signed_at", OffsetDateTime.class).toInstant();
    }
}
