package org.openimr.server.checkpoint;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.server.log.StoredRow;
import org.openimr.server.log.StoredRows;

/**
 * Compares the whole log with its checkpoints: names each event that is not as it was signed, and says what was done to it.
 *
 * <p>First the checkpoints are held against each other, then the log against the lists beside them. A list counts only if
 * it has the root that was signed; where there is none, the part of the log is held against the root alone, and only the
 * part can be named.
 */
public final class Audit {
    private final CheckpointFolder folder;
    private final Set<String> trusted;
    private final Comparison comparison = new Comparison();
    private final List<String> flaws = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private long checkpoints;
    private HashTree tree = new HashTree(0);
    private long position;
    private long signedEvents;
    private String before = Checkpoint.NONE_BEFORE;
    private boolean gap;
    private long unsigned;

    /** @param trusted ids of the only keys that count; empty: every key whose file is in the folder */
    public Audit(CheckpointSettings settings, Set<String> trusted) {
        this.folder = new CheckpointFolder(settings.folder());
        this.trusted = Set.copyOf(trusted);
    }

    /**
     * Looks once; an audit is for one look. The connection is not in auto-commit, in read committed isolation.
     *
     * @return empty if there is no checkpoint at all
     */
    public Optional<AuditReport> run(Connection connection) throws SQLException, IOException {
        long newest = folder.newest().orElse(0);
        if (newest == 0) return Optional.empty();
        for (long number = 1; number <= newest; number++) {
            Optional<SignedCheckpoint> checkpoint = read(number);
            if (checkpoint.isPresent()) compare(checkpoint.get(), connection);
        }
        long settled = Math.max(position, StoredRows.settled(connection));
        StoredRows.read(connection, position, settled, Integer.MAX_VALUE, this::unsigned);
        beyond(connection, settled);
        return Optional.of(new AuditReport(
                comparison.findings(), flaws, checkpoints, signedEvents, position, unsigned, List.copyOf(keys)));
    }

    private Optional<SignedCheckpoint> read(long number) throws IOException {
        try {
            Optional<SignedCheckpoint> read = folder.read(number);
            if (read.isEmpty()) throw new IllegalArgumentException("it is missing");
            String key = read.get().key();
            if (!trusted.isEmpty() && !trusted.contains(key)) {
                throw new IllegalArgumentException("it is signed with the key " + key + ", which you did not name");
            }
            keys.add(key);
            return read;
        } catch (IllegalArgumentException e) {
            gap = true;
            flaws.add("Checkpoint " + number + " does not count: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private void compare(SignedCheckpoint signed, Connection connection) throws SQLException, IOException {
        Checkpoint checkpoint = signed.checkpoint();
        checkpoints++;
        if (!gap && !checkpoint.before().equals(before)) {
            flaws.add("Checkpoint " + checkpoint.number() + " does not follow the one before it.");
        }
        if (checkpoint.position() <= position) {
            flaws.add("Checkpoint " + checkpoint.number() + " ends before the one before it.");
            return;
        }
        if (!gap && !checkpoint.continues(HashTree.of(tree.tops()))) {
            flaws.add("Checkpoint " + checkpoint.number() + " does not continue the tree of the one before it.");
            gap = true;
        }
        Optional<List<Leaf>> list = gap ? Optional.empty() : list(checkpoint);
        if (list.isPresent()) {
            comparison.part(list.get(), connection, position, checkpoint.position());
        } else {
            compareWithRoot(checkpoint, connection);
        }
        tree = HashTree.of(checkpoint.tops());
        position = checkpoint.position();
        signedEvents = checkpoint.events();
        before = signed.digest();
        gap = false;
    }

    /** The list beside a checkpoint, if it is the one that was signed. */
    private Optional<List<Leaf>> list(Checkpoint checkpoint) throws IOException {
        HashTree grown = HashTree.of(tree.tops());
        Optional<List<Leaf>> list = folder.list(checkpoint);
        list.ifPresent(leaves -> leaves.forEach(leaf -> grown.add(leaf.content())));
        return list.filter(_ -> grown.tops().equals(checkpoint.tops()));
    }

    private void compareWithRoot(Checkpoint checkpoint, Connection connection) throws SQLException {
        HashTree grown = HashTree.of(tree.tops());
        boolean[] sound = {true};
        StoredRows.read(connection, position, checkpoint.position(), Integer.MAX_VALUE, row -> {
            comparison.seen(row);
            sound[0] &= row.isSound();
            grown.add(Leaf.of(row).content());
        });
        String part = "The log from position " + (position + 1) + " to " + checkpoint.position();
        flaws.add(
                sound[0] && grown.tops().equals(checkpoint.tops())
                        ? part + " is what checkpoint " + checkpoint.number()
                                + " signs, but no list of its events, as it was signed, can be relied on."
                        : part + " is not what checkpoint " + checkpoint.number()
                                + " signs; which event of it, cannot be said without the list beside the checkpoint.");
    }

    /** What was handed out is asked last: a row that a writer has just put there does not stand above it. */
    private void beyond(Connection connection, long settled) throws SQLException {
        List<StoredRow> rows = new ArrayList<>();
        StoredRows.read(connection, settled, Long.MAX_VALUE, Integer.MAX_VALUE, rows::add);
        long issued = StoredRows.issued(connection);
        rows.stream().filter(row -> row.position() > issued).forEach(comparison::atNoPosition);
    }

    private void unsigned(StoredRow row) {
        unsigned++;
        comparison.seen(row);
        if (!row.isSound() || !row.continuesItsStream()) comparison.unsound(row);
    }
}
