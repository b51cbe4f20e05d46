package org.openimr.records.index;

import java.time.Instant;
import java.util.List;
import org.openimr.records.ContentHash;
import org.openimr.records.Sender;

/**
 * One document of the case file.
 *
 * @param number      from 1, in the order of the index; for ever
 * @param file        the received file it is a part of
 * @param pages       which pages of that file
 * @param receivedAt  when that file was received
 * @param digests     one for each page, in order
 */
public record Exhibit(
        int number,
        ContentHash file,
        PageRange pages,
        Sender sender,
        Instant receivedAt,
        Description description,
        List<PageDigest> digests) {
    public Exhibit {
        digests = List.copyOf(digests);
        if (number < 1) throw new IllegalArgumentException("exhibits are numbered from 1: " + number);
        if (digests.size() != pages.size()) {
            throw new IllegalArgumentException(
                    "exhibit " + number + " has " + pages.size() + " pages and " + digests.size() + " digests");
        }
    }

    /** Digest of a page by its number in the file. */
    PageDigest digest(int page) {
        return digests.get(page - pages.first());
    }
}
