package org.openimr.archive.dataset;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.tables.CsvRows;

/** Reads a snapshot again, one row in memory at a time, and sees to it that it is whole. */
public final class SnapshotReader {
    /** Called with each row, one value a column of the schema. */
    public interface Taker {
        void take(List<String> row) throws IOException;
    }

    private SnapshotReader() {}

    /** Whether a folder holds a snapshot. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(Snapshot.SCHEMA))
                && Files.isRegularFile(folder.resolve(Snapshot.ROWS));
    }

    /** @throws UnusableSnapshot if its schema is not one of ours */
    public static Snapshot open(Path folder) throws IOException, UnusableSnapshot {
        return new Snapshot(folder, SchemaJson.read(folder.resolve(Snapshot.SCHEMA)));
    }

    /**
     * Hands on every row in the file's order.
     *
     * @throws UnusableSnapshot at the end, if the rows are not those of the hash: nothing that was read then counts
     */
    public static void read(Snapshot snapshot, Taker taker) throws IOException, UnusableSnapshot {
        MessageDigest digest = SnapshotMaker.sha256();
        try (InputStream in = new DigestInputStream(
                        new BufferedInputStream(Files.newInputStream(snapshot.csv()), 1 << 16), digest);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            CsvRows rows = new CsvRows(reader);
            if (!rows.next().equals(Optional.of(ItemColumn.SCHEMA.names())))
                throw new UnusableSnapshot(
                        snapshot.csv() + " does not begin with the columns of its schema; make the snapshot again.");
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().size() != ItemColumn.SCHEMA.columns().size())
                    throw new UnusableSnapshot(snapshot.csv() + " holds a row of "
                            + row.get().size() + " values; make the snapshot again.");
                taker.take(row.get());
            }
        }
        ContentHash found = new ContentHash(HexFormat.of().formatHex(digest.digest()));
        if (!found.equals(snapshot.identity().hash()))
            throw new UnusableSnapshot(snapshot.csv() + " was changed: its hash is " + found + ", its schema says "
                    + snapshot.identity().hash() + ". Take the file again from where it came, or make it again.");
    }
}
