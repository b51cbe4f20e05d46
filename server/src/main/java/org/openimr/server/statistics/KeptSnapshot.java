package org.openimr.server.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import org.openimr.archive.dataset.Identity;
import org.openimr.archive.dataset.Snapshot;
import org.openimr.archive.statistics.CodedTable;
import org.openimr.archive.statistics.StatisticsQuery;

/**
 * A snapshot as pages ask it.
 *
 * @param files     on this machine; kept for as long as a download may need that began when this was the newest
 * @param programs  decisions of other programs, as they were read at the same time
 * @param madeAt    when the letters were read
 */
public record KeptSnapshot(Snapshot files, CodedTable letters, CodedTable programs, Instant madeAt) {
    /** What it is, with its hash. */
    public Identity identity() {
        return files.identity();
    }

    /** Size of the table's file. */
    public long bytes() {
        try {
            return Files.size(files.csv());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table that a question is put to. */
    public CodedTable table(StatisticsQuery query) {
        return query.isOfLetters() ? letters : programs;
    }
}
