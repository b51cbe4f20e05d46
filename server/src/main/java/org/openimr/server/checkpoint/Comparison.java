package org.openimr.server.checkpoint;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.server.checkpoint.Finding.Kind;
import org.openimr.server.log.StoredRow;
import org.openimr.server.log.StoredRows;

/** Holds rows of the log against the events that were signed; both in the order of positions. */
final class Comparison {
    private final List<Finding> findings = new ArrayList<>();
    /** Signed, and not where they were. */
    private final List<Leaf> absent = new ArrayList<>();
    /** There, and not signed. */
    private final Set<StoredRow> strange = new LinkedHashSet<>();
    /** The last version that is left of a stream. */
    private final Map<String, Integer> ends = new HashMap<>();

    /** Compares one part of the log, of which every event was signed. */
    void part(List<Leaf> signed, Connection connection, long after, long upTo) throws SQLException {
        Signed left = new Signed(signed.iterator());
        StoredRows.read(connection, after, upTo, Integer.MAX_VALUE, row -> {
            seen(row);
            while (left.position() < row.position()) absent.add(left.take());
            if (left.position() > row.position()) strange.add(row);
            else compare(left.take(), row);
        });
        while (left.position() < Long.MAX_VALUE) absent.add(left.take());
    }

    private static final class Signed {
        private final Iterator<Leaf> left;
        private Optional<Leaf> next = Optional.empty();

        Signed(Iterator<Leaf> left) {
            this.left = left;
            take();
        }

        long position() {
            return next.map(Leaf::position).orElse(Long.MAX_VALUE);
        }

        Leaf take() {
            Leaf taken = next.orElse(new Leaf(0, 0, "", "", ""));
            next = left.hasNext() ? Optional.of(left.next()) : Optional.empty();
            return taken;
        }
    }

    void seen(StoredRow row) {
        ends.merge(row.stream(), row.version(), Math::max);
    }

    /** A row at a position that was never handed out. */
    void atNoPosition(StoredRow row) {
        strange.add(row);
    }

    void unsound(StoredRow row) {
        add(Kind.UNSOUND, Leaf.of(row), "");
    }

    private void compare(Leaf leaf, StoredRow row) {
        if (!leaf.isAtPlaceOf(row)) {
            absent.add(leaf);
            strange.add(row);
        } else if (!row.contentHash().equals(leaf.hash())) {
            boolean redated = !row.recordedAt().equals(leaf.recordedAt());
            add(
                    redated ? Kind.REDATED : changed(row),
                    leaf,
                    redated
                            ? "It was recorded at " + leaf.recordedAt() + "; it now says " + row.recordedAt() + "."
                            : "");
        } else if (!row.hash().equals(leaf.hash())) {
            add(Kind.HASH_ALTERED, leaf, "");
        }
    }

    private static Kind changed(StoredRow row) {
        return row.isSound() ? Kind.REWRITTEN : Kind.ALTERED;
    }

    /** All that was found, in the order of positions. */
    List<Finding> findings() {
        Map<String, StoredRow> byContent = new HashMap<>();
        strange.forEach(row -> byContent.put(row.contentHash(), row));
        List<Leaf> notMoved = new ArrayList<>();
        for (Leaf leaf : absent) if (!moved(leaf, byContent)) notMoved.add(leaf);
        Map<Long, StoredRow> byPosition = new HashMap<>();
        strange.forEach(row -> byPosition.put(row.position(), row));
        for (Leaf leaf : notMoved) {
            Optional<StoredRow> instead = Optional.ofNullable(byPosition.remove(leaf.position()));
            instead.ifPresentOrElse(row -> replaced(leaf, row), () -> gone(leaf));
        }
        strange.forEach(row -> add(Kind.INSERTED, Leaf.of(row), ""));
        absent.clear();
        strange.clear();
        findings.sort(Comparator.comparingLong(Finding::position));
        return findings;
    }

    private boolean moved(Leaf leaf, Map<String, StoredRow> byContent) {
        Optional<StoredRow> found = Optional.ofNullable(byContent.remove(leaf.hash()));
        found.ifPresent(row -> {
            strange.remove(row);
            add(Kind.MOVED, leaf, "It now stands at position " + row.position() + ".");
        });
        return found.isPresent();
    }

    private void replaced(Leaf leaf, StoredRow row) {
        strange.remove(row);
        add(
                changed(row),
                leaf,
                "In its place stands what says it is event " + row.version() + " of " + row.stream() + ".");
    }

    private void gone(Leaf leaf) {
        boolean isEnd = ends.getOrDefault(leaf.stream(), 0) < leaf.version();
        add(isEnd ? Kind.CUT_OFF : Kind.DELETED, leaf, "It was recorded at " + leaf.recordedAt() + ".");
    }

    private void add(Kind kind, Leaf leaf, String detail) {
        findings.add(new Finding(kind, leaf.position(), leaf.stream(), leaf.version(), detail));
    }
}
