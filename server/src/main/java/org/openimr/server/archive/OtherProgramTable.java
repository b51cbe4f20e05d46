package org.openimr.server.archive;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.openimr.archive.ContentHash;
import org.openimr.archive.tables.ReviewDecision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the table {@code other_program_decision}. */
final class OtherProgramTable {
    private static final String INSERT = """
            insert into other_program_decision (program, reference, version, year, outcome, kind, diagnosis,
                diagnosis_detail, treatment, treatment_detail, age_from, age_to, sex, priority, days_to_review,
                days_to_adopt, findings, edition, mended, content_hash, mapping_hash, import_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private OtherProgramTable() {}

    /** The version that counts of a decision. */
    record Kept(int version, ContentHash content) {}

    /** Of these references, those that are kept. */
    static Map<String, Kept> kept(JdbcClient jdbc, String program, List<String> references) {
        return jdbc
                .sql("select distinct on (reference) reference, version, content_hash from other_program_decision"
                        + " where program = ? and reference = any(?) order by reference, version desc")
                .param(program)
                .param(references.toArray(String[]::new))
                .query((rs, _) -> Map.entry(rs.getString(1), new Kept(rs.getInt(2), Hashes.of(rs.getBytes(3)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Hash of what a decision says. */
    static ContentHash content(ReviewDecision decision) {
        return ContentHash.of(decision.toString().getBytes(StandardCharsets.UTF_8));
    }

    static void insert(
            Connection connection, List<Map.Entry<ReviewDecision, Integer>> versions, ContentHash mapping, long run)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Map.Entry<ReviewDecision, Integer> version : versions) {
                row(insert, version.getKey(), version.getValue(), mapping, run);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void row(PreparedStatement insert, ReviewDecision d, int version, ContentHash mapping, long run)
            throws SQLException {
        int at = 0;
        insert.setString(++at, d.program());
        insert.setString(++at, d.reference());
        insert.setInt(++at, version);
        insert.setInt(++at, d.year());
        insert.setString(++at, d.outcome().name());
        insert.setString(++at, d.kind().name());
        text(insert, ++at, d.diagnosis());
        text(insert, ++at, d.diagnosisDetail());
        text(insert, ++at, d.treatment());
        text(insert, ++at, d.treatmentDetail());
        number(insert, ++at, d.age().map(age -> OptionalInt.of(age.from())).orElse(OptionalInt.empty()));
        number(insert, ++at, d.age().map(age -> age.to()).orElse(OptionalInt.empty()));
        text(insert, ++at, d.sex().map(Enum::name));
        text(insert, ++at, d.priority().map(Enum::name));
        number(insert, ++at, d.daysToReview());
        number(insert, ++at, d.daysToAdopt());
        text(insert, ++at, d.findings());
        text(insert, ++at, d.edition());
        insert.setArray(
                ++at, insert.getConnection().createArrayOf("text", d.mended().toArray()));
        insert.setBytes(++at, Hashes.bytes(content(d)));
        insert.setBytes(++at, Hashes.bytes(mapping));
        insert.setLong(++at, run);
    }

    private static void text(PreparedStatement insert, int at, Optional<String> value) throws SQLException {
        if (value.isPresent()) insert.setString(at, value.get().replace('\0', '\uFFFD'));
        else insert.setNull(at, Types.VARCHAR);
    }

    private static void number(PreparedStatement insert, int at, OptionalInt value) throws SQLException {
        if (value.isPresent()) insert.setInt(at, value.getAsInt());
        else insert.setNull(at, Types.INTEGER);
    }
}
