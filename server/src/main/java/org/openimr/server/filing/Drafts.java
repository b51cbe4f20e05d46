package org.openimr.server.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openimr.determination.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code application_draft} and {@code application_copy}. A draft that was sent takes no more changes. */
public final class Drafts {
    private static final String SELECT = "select d.id, d.answers::text as answers, d.expires_at, d.number,"
            + " d.received_at, c.type, c.name, length(c.content) as bytes"
            + " from application_draft d left join application_copy c on c.draft = d.id where ";

    private final JdbcClient jdbc;
    private final FilingSettings settings;

    public Drafts(JdbcClient jdbc, FilingSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** A new draft and the only sight of its code. */
    public record Started(UUID id, ReturnCode code) {}

    public Started start(Instant now) {
        UUID id = UUID.randomUUID();
        ReturnCode code = ReturnCode.random();
        jdbc.sql("insert into application_draft (id, code_hash, started_at, expires_at) values (?, ?, ?, ?)")
                .param(id)
                .param(code.hash())
                .param(stored(now))
                .param(stored(expiry(now)))
                .update();
        return new Started(id, code);
    }

    /** The draft, unless it has expired. */
    public Optional<Draft> find(UUID id, Instant now) {
        return jdbc.sql(SELECT + "d.id = ? and d.expires_at > ?")
                .param(id)
                .param(stored(now))
                .query(Drafts::draft)
                .optional();
    }

    /** The draft of that code, unless it has expired. */
    public Optional<Draft> find(ReturnCode code, Instant now) {
        return jdbc.sql(SELECT + "d.code_hash = ? and d.expires_at > ?")
                .param(code.hash())
                .param(stored(now))
                .query(Drafts::draft)
                .optional();
    }

    /** Another code in place of the one before, for who has the draft open and lost the code. */
    public ReturnCode newCode(UUID id) {
        ReturnCode code = ReturnCode.random();
        jdbc.sql("update application_draft set code_hash = ? where id = ?")
                .param(code.hash())
                .param(id)
                .update();
        return code;
    }

    /** Puts these answers over what was typed before; its time begins anew. */
    public void save(UUID id, Map<String, String> answers, Instant now) {
        jdbc.sql("update application_draft set answers = answers || ?::jsonb, expires_at = ?"
                        + " where id = ? and number is null")
                .param(new Answers(answers).json())
                .param(stored(expiry(now)))
                .param(id)
                .update();
    }

    /** Puts these in place of everything that was typed before. */
    public void replace(UUID id, Answers answers, Instant now) {
        jdbc.sql("update application_draft set answers = ?::jsonb, expires_at = ? where id = ? and number is null")
                .param(answers.json())
                .param(stored(expiry(now)))
                .param(id)
                .update();
    }

    /** Keeps a copy of the decision, in place of the one before. */
    public void attach(UUID id, FileKind kind, String name, byte[] content, Instant now) {
        jdbc.sql("""
                insert into application_copy (draft, type, name, sha256, content, added_at)
                select id, ?, ?, ?, ?, ? from application_draft where id = ? and number is null
                on conflict (draft) do update set type = excluded.type, name = excluded.name,
                    sha256 = excluded.sha256, content = excluded.content, added_at = excluded.added_at
                """)
                .param(kind.name())
                .param(name)
                .param(ReturnCode.sha256(content))
                .param(content)
                .param(stored(now))
                .param(id)
                .update();
    }

    public void detach(UUID id) {
        jdbc.sql("delete from application_copy c using application_draft d"
                        + " where c.draft = d.id and d.id = ? and d.number is null")
                .param(id)
                .update();
    }

    /** Deletes drafts that were not sent in time; answers how many. */
    public int deleteExpired(Instant now) {
        return jdbc.sql("delete from application_draft where number is null and expires_at <= ?")
                .param(stored(now))
                .update();
    }

    /** The draft, and nobody else's until the caller's transaction ends. */
    Draft lock(UUID id) {
        jdbc.sql("select id from application_draft where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
        return jdbc.sql(SELECT + "d.id = ?").param(id).query(Drafts::draft).single();
    }

    void sent(UUID id, CaseNumber number, Instant receivedAt) {
        jdbc.sql("update application_draft set number = ?, received_at = ? where id = ?")
                .param(number.value())
                .param(stored(receivedAt))
                .param(id)
                .update();
    }

    private Instant expiry(Instant now) {
        return now.plus(Duration.ofDays(settings.draftDays().value()));
    }

    private static Draft draft(ResultSet rs, int index) throws SQLException {
        return new Draft(
                rs.getObject("id", UUID.class),
                Answers.ofJson(rs.getString("answers")),
                copy(rs),
                rs.getObject("expires_at", OffsetDateTime.class).toInstant(),
                sent(rs));
    }

    private static Optional<Draft.Copy> copy(ResultSet rs) throws SQLException {
        @Nullable String type = rs.getString("type");
        return type == null
                ? Optional.empty()
                : Optional.of(new Draft.Copy(FileKind.valueOf(type), rs.getString("name"), rs.getInt("bytes")));
    }

    private static Optional<Draft.Sent> sent(ResultSet rs) throws SQLException {
        @Nullable String number = rs.getString("number");
        return number == null
                ? Optional.empty()
                : Optional.of(new Draft.Sent(
                        new CaseNumber(number),
                        rs.getObject("received_at", OffsetDateTime.class).toInstant()));
    }

    private static OffsetDateTime stored(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
