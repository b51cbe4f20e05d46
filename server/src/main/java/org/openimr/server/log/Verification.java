package org.openimr.server.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
            connection.setAutoCommit(false); // or the driver would fetch all rows at once
            try {
                return in(connection, kept, progress);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The same in a transaction of the caller's, in read committed isolation, which sees what it has done itself. */
    public static Verdict in(Connection connection, Optional<Anchor> kept, LongConsumer progress) throws SQLException {
        List<String> missing = StoredRows.missingGuards(connection);
        if (!missing.isEmpty()) return new Unguarded(missing);
        return walk(connection, StoredRows.settled(connection), kept, progress);
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

    private static String columnsOf(String table) {
        return table + "." + EventRows.COLUMNS.replace(", ", ", " + table + ".");
    }
}
