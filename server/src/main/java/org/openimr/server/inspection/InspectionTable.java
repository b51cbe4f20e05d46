package org.openimr.server.inspection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The tables {@code inspection} and {@code inspection_finding}. */
public final class InspectionTable {
    /** Inspections before these are forgotten. */
    private static final int KEPT = 60;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    public InspectionTable(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void keep(Inspection made) {
        transaction.executeWithoutResult(_ -> {
            long id = jdbc.sql("insert into inspection (begun_at, ended_at, looked) values (?, ?, ?) returning id")
                    .param(at(made.begun()))
                    .param(at(made.ended()))
                    .param(made.looked().toArray(String[]::new))
                    .query(Long.class)
                    .single();
            int place = 0;
            for (Finding finding : made.findings()) {
                jdbc.sql("insert into inspection_finding (inspection, line, flaw, place, words) values (?, ?, ?, ?, ?)")
                        .param(id)
                        .param(++place)
                        .param(finding.flaw().name())
                        .param(finding.place())
                        .param(finding.words())
                        .update();
            }
            jdbc.sql("delete from inspection where id <= ?").param(id - KEPT).update();
        });
    }

    /** The newest, empty before the first. */
    public Optional<Inspection> newest() {
        record Row(long id, Instant begun, Instant ended, List<String> looked) {}
        return jdbc.sql("select id, begun_at, ended_at, looked from inspection order by id desc limit 1")
                .query((rs, _) -> new Row(
                        rs.getLong(1),
                        rs.getObject(2, OffsetDateTime.class).toInstant(),
                        rs.getObject(3, OffsetDateTime.class).toInstant(),
                        List.of((String[]) rs.getArray(4).getArray())))
                .optional()
                .map(row -> new Inspection(row.begun(), row.ended(), row.looked(), findings(row.id())));
    }

    private List<Finding> findings(long inspection) {
        return jdbc.sql("select flaw, place, words from inspection_finding where inspection = ? order by line")
                .param(inspection)
                .query((rs, _) -> new Finding(Flaw.valueOf(rs.getString(1)), rs.getString(2), rs.getString(3)))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
