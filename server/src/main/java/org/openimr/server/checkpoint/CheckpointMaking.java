package org.openimr.server.checkpoint;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.openimr.server.log.StoredRow;
import org.openimr.server.log.StoredRows;

/**
 * Signs what was added to the log since the last checkpoint. Reads and hashes only that: the tree is continued from the
 * tops that stand in the last checkpoint.
 */
public final class CheckpointMaking {
    /** So many events at most in one list: a log that was never signed gets several checkpoints at once. */
    private static final int MOST_EVENTS = 50_000;

    private final DataSource dataSource;
    private final CheckpointFolder folder;
    private final CheckpointSettings settings;
    private final int mostEvents;

    public CheckpointMaking(DataSource dataSource, CheckpointSettings settings) {
        this(dataSource, settings, MOST_EVENTS);
    }

    /** @param mostEvents at most so many in one checkpoint */
    public CheckpointMaking(DataSource dataSource, CheckpointSettings settings, int mostEvents) {
        this.dataSource = dataSource;
        this.folder = new CheckpointFolder(settings.folder());
        this.settings = settings;
        this.mostEvents = mostEvents;
    }

    /**
     * What one run did.
     *
     * @param made     checkpoints, in their order
     * @param newest   the last there is
     * @param key      id of the key that signs now
     */
    public record Made(List<Checkpoint> made, Optional<Checkpoint> newest, String key) {}

    /**
     * Makes checkpoints until every settled event is in one; none if nothing was added.
     *
     * <p>Only events that are sound and continue their stream are signed.
     *
     * @throws CheckpointFault if the log, the folder or the key is not as it must be; nothing more was signed
     */
    public Made make(Instant now) throws SQLException, IOException {
        SigningKey key = SigningKey.at(settings.keyFile());
        List<Checkpoint> made = new ArrayList<>();
        Optional<SignedCheckpoint> last = last();
        while (true) {
            Optional<SignedCheckpoint> next = next(last, key, now);
            if (next.isEmpty()) {
                return new Made(
                        made,
                        last.map(SignedCheckpoint::checkpoint),
                        key.shown().id());
            }
            last = next;
            made.add(next.get().checkpoint());
        }
    }

    /** The last that was made; its signature was looked at. */
    public Optional<Checkpoint> newest() throws IOException {
        return last().map(SignedCheckpoint::checkpoint);
    }

    private Optional<SignedCheckpoint> last() throws IOException {
        OptionalLong newest = folder.newest();
        if (newest.isEmpty()) return Optional.empty();
        try {
            return folder.read(newest.getAsLong());
        } catch (IllegalArgumentException e) {
            throw new CheckpointFault(
                    "Checkpoint " + newest.getAsLong() + " in " + settings.folder() + " cannot be continued: "
                            + e.getMessage() + ". Restore the folder from its copy.",
                    e);
        }
    }

    private Optional<SignedCheckpoint> next(Optional<SignedCheckpoint> last, SigningKey key, Instant now)
            throws SQLException, IOException {
        List<Leaf> added = added(last.map(SignedCheckpoint::checkpoint));
        if (added.isEmpty()) return Optional.empty();
        HashTree tree =
                last.map(before -> HashTree.of(before.checkpoint().tops())).orElseGet(() -> new HashTree(0));
        HashTree grown = new HashTree(tree.leaves());
        added.forEach(leaf -> grown.add(leaf.content()));
        tree.addAll(grown.tops());
        Checkpoint checkpoint = new Checkpoint(
                last.map(before -> before.checkpoint().number() + 1).orElse(1L),
                tree.leaves(),
                added.getLast().position(),
                tree.root(),
                now,
                last.map(SignedCheckpoint::digest).orElse(Checkpoint.NONE_BEFORE),
                grown.tops(),
                tree.tops());
        SignedCheckpoint signed = SignedCheckpoint.of(checkpoint, key.shown().id(), key::sign);
        // Where another node was faster there is nothing left to do; the next run continues from its checkpoint.
        return folder.keep(signed, added, key.shown()) ? Optional.of(signed) : Optional.empty();
    }

    private List<Leaf> added(Optional<Checkpoint> last) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false); // or the driver would fetch all rows at once
            try {
                if (last.isPresent()) requireStillThere(connection, last.get());
                List<Leaf> added = new ArrayList<>();
                StoredRows.read(
                        connection,
                        last.map(Checkpoint::position).orElse(0L),
                        StoredRows.settled(connection),
                        mostEvents,
                        row -> added.add(sound(row)));
                return added;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** A log that was put back to an earlier state must not be signed on top of what it no longer holds. */
    private void requireStillThere(Connection connection, Checkpoint last) throws SQLException, IOException {
        Optional<Leaf> signed =
                folder.list(last).filter(list -> !list.isEmpty()).map(List::getLast);
        List<Leaf> there = new ArrayList<>();
        StoredRows.read(connection, last.position() - 1, last.position(), 1, row -> there.add(Leaf.of(row)));
        if (there.isEmpty() || (signed.isPresent() && !there.getFirst().equals(signed.get()))) {
            throw new CheckpointFault("The event at position " + last.position() + ", the last that checkpoint "
                    + last.number() + " signs, is not in the log as it was. Run ./openimr verify. If the database was"
                    + " restored to an earlier time, keep " + settings.folder() + " aside and begin a new folder.");
        }
    }

    private static Leaf sound(StoredRow row) {
        if (row.isSound() && row.continuesItsStream()) return Leaf.of(row);
        throw new CheckpointFault(
                "The event at position " + row.position() + " was altered before it was signed, or the one before it"
                        + " in its stream was. Nothing is signed until it is as it"
                        + " was. Run ./openimr verify and compare with the last"
                        + " backup.");
    }
}
