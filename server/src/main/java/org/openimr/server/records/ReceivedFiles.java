package org.openimr.server.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.ContentHash;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.DocumentType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code received_file} and {@code file_part}. */
public final class ReceivedFiles {
    private static final String SELECT = "select f.*,"
            + " coalesce(f.refusal, f.not_filed) as why_not,"
            + " (select count(*) from file_page p where p.file = f.id) as pages_read,"
            + " (select count(*) from file_page p where p.file = f.id and p.copy is not null) as pages_shown"
            + " from received_file f where ";

    private final JdbcClient jdbc;

    public ReceivedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bytes of a file that came together. */
    record Part(long first, long size, ContentHash content) {}

    void begin(FileId id, CaseNumber number, NewFile file, Actor by, Optional<FileId> cameWith, Instant now) {
        jdbc.sql("""
                insert into received_file
                    (id, number, sender, kind, name, sent_by, sent_by_role, size, begun_at, state, came_with)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(id.value())
                .param(number.value())
                .param(file.sender().name())
                .param(file.kind().name())
                .param(file.name().value())
                .param(by.id())
                .param(by.role().name())
                .param(file.bytes())
                .param(stored(now))
                .param(FileState.ARRIVING.name())
                .param(cameWith.map(FileId::value).orElse(null))
                .update();
    }

    public Optional<ReceivedFile> find(FileId id) {
        return jdbc.sql(SELECT + "f.id = ?")
                .param(id.value())
                .query(ReceivedFiles::file)
                .optional();
    }

    /** Files with that content: those of the case, or, where it has none, those of a case that was joined to it. */
    List<ReceivedFile> withContent(ContentHash content, CaseNumber number) {
        List<ReceivedFile> all = jdbc.sql(SELECT + "f.sha256 = ? and f.state = 'READ' order by f.received_at, f.id")
                .param(content.sha256())
                .query(ReceivedFiles::file)
                .list();
        List<ReceivedFile> own =
                all.stream().filter(file -> file.number().equals(number)).toList();
        return own.isEmpty() ? all.stream().limit(1).toList() : own;
    }

    /** The files of a case, in the order in which they were begun. */
    public List<ReceivedFile> of(CaseNumber number) {
        return jdbc.sql(SELECT + "f.number = ? order by f.begun_at, f.id")
                .param(number.value())
                .query(ReceivedFiles::file)
                .list();
    }

    /** The file, and nobody else's until the caller's transaction ends. */
    ReceivedFile lock(FileId id) {
        jdbc.sql("select id from received_file where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .single();
        return find(id).orElseThrow();
    }

    void add(FileId id, Part part) {
        jdbc.sql("insert into file_part (file, first, size, content) values (?, ?, ?, ?)")
                .param(id.value())
                .param(part.first())
                .param(part.size())
                .param(part.content().sha256())
                .update();
    }

    /** All of it is here. */
    void arrived(FileId id, long bytes, Optional<Instant> whole) {
        jdbc.sql("update received_file set arrived = ?, received_at = ?, state = ? where id = ?")
                .param(bytes)
                .param(whole.map(ReceivedFiles::stored).orElse(null))
                .param((whole.isPresent() ? FileState.WAITING : FileState.ARRIVING).name())
                .param(id.value())
                .update();
    }

    List<Part> parts(FileId id) {
        return jdbc.sql("select first, size, content from file_part where file = ? order by first")
                .param(id.value())
                .query((rs, _) -> new Part(rs.getLong(1), rs.getLong(2), new ContentHash(rs.getString(3))))
                .list();
    }

    /** Kept whole under that name. */
    void kept(FileId id, ContentHash content) {
        jdbc.sql("update received_file set sha256 = ? where id = ?")
                .param(content.sha256())
                .param(id.value())
                .update();
        jdbc.sql("delete from file_part where file = ?").param(id.value()).update();
    }

    void opened(FileId id, DocumentType type, int pages) {
        jdbc.sql("update received_file set type = ?, pages = ?, state = ?, refusal = null where id = ?")
                .param(type.name())
                .param(pages)
                .param(FileState.READING.name())
                .param(id.value())
                .update();
    }

    void state(FileId id, FileState state) {
        jdbc.sql("update received_file set state = ? where id = ?")
                .param(state.name())
                .param(id.value())
                .update();
    }

    /** @param page  where reading ended */
    void refused(FileId id, String code, OptionalInt page) {
        jdbc.sql("update received_file set state = ?, refusal = ?, refused_at = ? where id = ?")
                .param(FileState.REFUSED.name())
                .param(code)
                .param(page.isPresent() ? page.getAsInt() : null)
                .param(id.value())
                .update();
    }

    /** It can be read later, when what is missing here is there again. */
    void waits(FileId id, String code) {
        jdbc.sql("update received_file set state = ?, refusal = ? where id = ?")
                .param(FileState.WAITING.name())
                .param(code)
                .param(id.value())
                .update();
    }

    /** Read, and the case did not take it. */
    void notFiled(FileId id, String code) {
        jdbc.sql("update received_file set not_filed = ? where id = ?")
                .param(code)
                .param(id.value())
                .update();
    }

    private static ReceivedFile file(ResultSet rs, int row) throws SQLException {
        return new ReceivedFile(
                new FileId(rs.getObject("id", UUID.class)),
                new CaseNumber(rs.getString("number")),
                PartyRole.valueOf(rs.getString("sender")),
                RecordKind.valueOf(rs.getString("kind")),
                DocumentName.clean(rs.getString("name")),
                new Actor(rs.getString("sent_by"), Role.valueOf(rs.getString("sent_by_role"))),
                rs.getLong("size"),
                rs.getLong("arrived"),
                Optional.ofNullable(rs.getObject("received_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                FileState.valueOf(rs.getString("state")),
                Optional.ofNullable(rs.getString("sha256")).map(ContentHash::new),
                Optional.ofNullable(rs.getString("type")).map(DocumentType::valueOf),
                number(rs, "pages"),
                rs.getInt("pages_read"),
                rs.getInt("pages_shown"),
                Optional.ofNullable(rs.getString("why_not")),
                number(rs, "refused_at"));
    }

    private static OptionalInt number(ResultSet rs, String column) throws SQLException {
        int value = rs.getInt(column);
        return rs.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static OffsetDateTime stored(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
