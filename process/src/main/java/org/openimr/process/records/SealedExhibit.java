package org.openimr.process.records;

import java.time.Instant;
import java.util.List;
import org.openimr.process.filing.PartyRole;

/**
 * One document of the exhibit index, as it was sealed.
 *
 * @param number     from 1, in the order of the index
 * @param file       hash of the received file it is a part of
 * @param firstPage  in that file, from 1
 * @param pages      hash of each page, in order
 */
public record SealedExhibit(
        int number,
        String file,
        int firstPage,
        PartyRole sender,
        Instant receivedAt,
        ExhibitDescription description,
        List<String> pages) {
    public SealedExhibit {
        pages = List.copyOf(pages);
        if (number < 1) throw new IllegalArgumentException("exhibits are numbered from 1: " + number);
        if (firstPage < 1) throw new IllegalArgumentException("pages are numbered from 1: " + firstPage);
        if (pages.isEmpty()) throw new IllegalArgumentException("an exhibit has a page");
    }
}
