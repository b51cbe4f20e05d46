package org.openimr.server.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.server.records.FileId;

/**
 * A document of the case file: pages of a received file that follow each other.
 *
 * @param first   page in its file, from 1
 * @param last    inclusive
 * @param exhibit     its number in the index
 * @param title       what it is called
 * @param kind        what it is, in words
 * @param author      who wrote it, where that is known
 * @param dated       its own date
 * @param sender      whose it is, in words
 * @param receivedAt  when its file came
 * @param sealed      it cannot change any more
 */
public record CaseDocument(
        FileId file,
        int first,
        int last,
        int exhibit,
        String title,
        String kind,
        Optional<String> author,
        Optional<LocalDate> dated,
        String sender,
        Instant receivedAt,
        boolean sealed) {
    public CaseDocument {
        if (first < 1 || last < first) throw new IllegalArgumentException("no pages: " + first + " to " + last);
    }

    /** How many. */
    public int pages() {
        return last - first + 1;
    }

    boolean holds(FileId other, int page) {
        return file.equals(other) && page >= first && page <= last;
    }
}
