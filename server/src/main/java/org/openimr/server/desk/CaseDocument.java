package org.openimr.server.desk;

import java.time.Instant;
import java.util.Optional;
import org.openimr.server.records.FileId;

/**
 * A document of the case file: pages of a received file that follow each other.
 *
 * @param first   page in its file, from 1
 * @param last    inclusive
 * @param title   what it is called
 * @param kind    what it is, in words
 * @param sender  whose it is, in words
 */
public record CaseDocument(
        FileId file, int first, int last, String title, String kind, String sender, Optional<Instant> receivedAt) {
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
