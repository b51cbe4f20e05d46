package org.openimr.server.archive;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.openimr.archive.tables.ReviewDecision;
import org.openimr.archive.tables.TableMapping;
import org.openimr.archive.tables.TableReader;
import org.openimr.archive.tables.TableRow;
import org.openimr.archive.tables.UnusableTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Imports another program's table: as a whole or, where it cannot be used, not at all. The same table twice changes nothing. */
public final class TableImport {
    private static final int PART = 1_000;

    private final DataSource database;

    public TableImport(DataSource database) {
        this.database = database;
    }

    /**
     * @param source       in words, for the record of the run
     * @param corrections  rows whose reference is known with other content become a further version
     * @param noted        receives each row that is not kept
     */
    public TableSummary run(
            TableMapping mapping,
            InputStream in,
            String source,
            String actor,
            boolean corrections,
            Consumer<NotedRow> noted)
            throws IOException, UnusableTable {
        LetterKeeping keeping = new LetterKeeping(database);
        long number = keeping.begin("table of " + mapping.program() + ": " + source, actor);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Run run = new Run(connection, mapping, corrections, noted, number);
                TableReader.read(mapping, in, run::take);
                run.keep();
                connection.commit();
                keeping.end(number, run.summary().counts());
                return run.summary();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ArchiveNotKept(e);
        }
    }

    private static final class Run {
        private final Connection connection;
        private final TableMapping mapping;
        private final boolean corrections;
        private final Consumer<NotedRow> noted;
        private final long number;
        private List<TableRow.Mapped> part = new ArrayList<>();
        private int added;
        private int corrected;
        private int unchanged;
        private int conflicts;
        private int unmapped;
        private int mended;

        Run(Connection connection, TableMapping mapping, boolean corrections, Consumer<NotedRow> noted, long number) {
            this.connection = connection;
            this.mapping = mapping;
            this.corrections = corrections;
            this.noted = noted;
            this.number = number;
        }

        void take(TableRow row) {
            switch (row) {
                case TableRow.Unmapped none -> {
                    unmapped++;
                    noted.accept(new NotedRow.Unmapped(none));
                }
                case TableRow.Mapped mapped -> {
                    part.add(mapped);
                    if (part.size() == PART) keep();
                }
            }
        }

        void keep() {
            List<Map.Entry<ReviewDecision, Integer>> versions = new ArrayList<>();
            Map<String, OtherProgramTable.Kept> kept = OtherProgramTable.kept(
                    JdbcClient.create(new SingleConnectionDataSource(connection, true)),
                    mapping.program(),
                    part.stream().map(row -> row.decision().reference()).toList());
            for (TableRow.Mapped row : part) {
                ReviewDecision decision = row.decision();
                Optional<OtherProgramTable.Kept> before = Optional.ofNullable(kept.get(decision.reference()));
                OtherProgramTable.Kept now = new OtherProgramTable.Kept(
                        before.map(its -> its.version() + 1).orElse(1), OtherProgramTable.content(decision));
                if (before.map(its -> its.content().equals(now.content())).orElse(false)) {
                    unchanged++;
                } else if (before.isPresent() && !corrections) {
                    conflicts++;
                    noted.accept(new NotedRow.Conflict(row.number(), decision.reference()));
                } else {
                    if (before.isPresent()) corrected++;
                    else added++;
                    if (!decision.mended().isEmpty()) mended++;
                    kept.put(decision.reference(), now);
                    versions.add(Map.entry(decision, now.version()));
                }
            }
            part = new ArrayList<>();
            try {
                OtherProgramTable.insert(connection, versions, mapping.hash(), number);
            } catch (SQLException e) {
                throw new ArchiveNotKept(e);
            }
        }

        TableSummary summary() {
            return new TableSummary(added, corrected, unchanged, conflicts, unmapped, mended);
        }
    }
}
