package org.openimr.bench.tamper;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.openimr.server.checkpoint.Audit;
import org.openimr.server.checkpoint.AuditReport;
import org.openimr.server.checkpoint.CheckpointSettings;
import org.openimr.server.checkpoint.Finding;
import org.openimr.server.log.Verdict;
import org.openimr.server.log.Verification;

/** Edits a signed log, each time in a transaction that is undone after it was looked at. */
final class TamperRun {
    /** What really changed, by comparing the table with its copy: of an event that only moved, where it stood. */
    private static final String TOUCHED = """
            select b.position, b.stream, b.version from event_before b left join event e on e.position = b.position
             where e.position is null or e.* is distinct from b.*
            union
            select e.position, e.stream, e.version from event e
             where not exists (select from event_before b where b.position = e.position)
               and not exists (select from event_before b where b.stream = e.stream and b.version = e.version
                                  and b.payload = e.payload and b.hash = e.hash and b.recorded_at = e.recorded_at)
            order by 1
            """;

    private final DataSource dataSource;
    private final CheckpointSettings settings;
    private final StrangersVerifier stranger;
    private final Map<Family, Score> scores = new EnumMap<>(Family.class);

    /** What became of the edits of one family. */
    static final class Score {
        int edits;
        int foundByAudit;
        int foundByStranger;
        int foundByChain;
    }

    TamperRun(DataSource dataSource, CheckpointSettings settings, StrangersVerifier stranger) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.stranger = stranger;
        for (Family family : Family.values()) scores.put(family, new Score());
    }

    Map<Family, Score> scores() {
        return scores;
    }

    Score score(Family family) {
        return Objects.requireNonNull(scores.get(family));
    }

    /** Does one edit and undoes it. @return what was not found or wrongly located, if anything */
    Optional<String> edit(Family family, Random dice) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Sql sql = new Sql(connection);
                String done = new Edits(dice, sql).doOne(family);
                Set<Place> touched = new TreeSet<>(sql.places(TOUCHED));
                if (touched.isEmpty()) return Optional.empty();
                return judge(family, done, touched, connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Optional<String> judge(Family family, String done, Set<Place> touched, Connection connection)
            throws SQLException, IOException {
        Score score = score(family);
        score.edits++;
        AuditReport report = new Audit(settings, Set.of()).run(connection).orElseThrow();
        boolean audit = places(report.findings()).equals(touched)
                && report.flaws().isEmpty()
                && report.findings().stream().anyMatch(finding -> family.names().contains(finding.kind()));
        String said = stranger.says(connection, settings);
        boolean strange = StrangersVerifier.named(said).equals(touched) && said.contains("\nNOT SOUND: ");
        if (audit) score.foundByAudit++;
        if (strange) score.foundByStranger++;
        if (!(Verification.in(connection, Optional.empty(), _ -> {}) instanceof Verdict.Sound)) score.foundByChain++;
        if (audit && strange) return Optional.empty();
        return Optional.of(family + ": " + done + "\n  touched: " + touched + "\n  audit: "
                + report.findings().stream().map(Finding::sentence).toList() + report.flaws() + "\n  stranger: "
                + said);
    }

    private static Set<Place> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Place(finding.position(), finding.stream(), finding.version()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Remembers the log as it is, to compare with. */
    void remember() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            new Sql(connection).run("create table event_before as table event");
            new Sql(connection).run("create index on event_before (position)");
            new Sql(connection).run("create index on event_before (stream, version)");
            new Sql(connection).run("analyze event_before");
        }
    }

    /** Whether both find nothing in the log as it was written. */
    boolean isSoundBefore() throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                AuditReport report =
                        new Audit(settings, Set.of()).run(connection).orElseThrow();
                return report.isSound()
                        && stranger.says(connection, settings).startsWith("SOUND: " + report.events() + " ");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
