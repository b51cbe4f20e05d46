package org.openimr.server.statistics;

import java.time.Instant;
import org.openimr.archive.dataset.Identity;
import org.openimr.archive.statistics.CodedTable;
import org.openimr.archive.statistics.StatisticsQuery;

/**
 * A snapshot as pages ask it.
 *
 * @param programs  decisions of other programs, as they were read at the same time
 * @param madeAt    when the letters were read
 */
public record KeptSnapshot(Identity identity, CodedTable letters, CodedTable programs, Instant madeAt) {
    /** The table that a question is put to. */
    public CodedTable table(StatisticsQuery query) {
        return query.isOfLetters() ? letters : programs;
    }
}
