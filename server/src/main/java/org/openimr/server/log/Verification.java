package org.openimr.server.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.openimr.server.log.Verdict.NotAsAnchored;
import org.openimr.server.log.Verdict.Sound;
import org.openimr.server.log.Verdict.Unguarded;

/**
 * Walks the whole log in the order of positions and names the first event that is not as it was written.
 *
 * <p>Streams the rows: memory does not grow with the log. Takes no lock; events appended meanwhile are left for the
 * next walk.
 */
public final class Verification {
    private static final int FETCH = 1000;
    private static final String WALK = "select " + columnsOf("e")
            + ", p.position, p.recorded_at, p.hash from event e"
            + " left join event p on p.stream = e.stream and p.version = e.version - 1"
            + " where e.position <= ? order by e.position";
    private static final String MISSING_GUARDS = """
            select g.name from (values ('event_version_once'), ('event_command_once')) g(name)
             where not exists (select 1 from pg_constraint c
                                where c.conrelid = 'event'::regclass and c.conname = g.name)
            union all
            select 'event_append_only'
             where not exists (select 1 from pg_trigger t
                                where t.tgrelid = 'event'::regclass and t.tgname = 'event_append_only'
                                  and t.tgenabled = 'A')
            """;

    private final DataSource dataSource;

    public Verification(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param kept     an anchor from an earlier walk, to be compared with
     * @param progress told the number of events seen, now and then
     */
    public Verdict walk(Optional<Anchor> kept, LongConsumer progress) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<String> missing = missingGuards(connection);
            if (!missing.isEmpty()) return new Unguarded(missing);
            long horizon = horizon(connection);
            connection.setAutoCommit(false); // or the driver would fetch all rows at once
            try {
                return walk(connection, horizon, kept, progress);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Verdict walk(Connection connection, long horizon, Optional<Anchor> kept, LongConsumer progress)
            throws SQLException {
        Chain chain = new Chain(kept);
        try (PreparedStatement statement = connection.prepareStatement(WALK)) {
            statement.setFetchSize(FETCH);
            statement.setLong(1, horizon);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Optional<Verdict.Broken> broken = chain.next(row);
                    if (broken.isPresent()) return broken.get();
                    if (chain.events() % FETCH == 0) progress.accept(chain.events());
                }
            }
        }
        progress.accept(chain.events());
        Anchor now = chain.anchorNow();
        return kept.flatMap(anchor -> mismatch(anchor, chain))
                .orElseGet(() -> new Sound(chain.events(), chain.streams(), now));
    }

    private static Optional<Verdict> mismatch(Anchor kept, Chain chain) {
        Anchor then = chain.anchorAtKept();
        boolean same = then.events() == kept.events() && then.digest().equals(kept.digest());
        return same ? Optional.empty() : Optional.of(new NotAsAnchored(kept, then));
    }

    private static List<String> missingGuards(Connection connection) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MISSING_GUARDS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) missing.add(row.getString(1));
        }
        return missing;
    }

    private static long horizon(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select event_horizon()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String columnsOf(String table) {
        return table + "." + EventRows.COLUMNS.replace(", ", ", " + table + ".");
    }
}
