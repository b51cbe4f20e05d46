package org.openimr.determination.criteria;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * A place in the case file.
 *
 * @param file   a received file of the case
 * @param page   in that file, from 1
 * @param first  line, from 1; empty for the whole page
 * @param last   line, inclusive; with a first one
 */
public record PagePlace(UUID file, int page, OptionalInt first, OptionalInt last) {
    public PagePlace {
        if (page < 1) throw new IllegalArgumentException("pages are numbered from 1: " + page);
        if (first.isPresent() != last.isPresent()) throw new IllegalArgumentException("lines have a first and a last");
        if (first.isPresent() && (first.getAsInt() < 1 || last.getAsInt() < first.getAsInt()))
            throw new IllegalArgumentException("no lines: " + first.getAsInt() + " to " + last.getAsInt());
    }
}
