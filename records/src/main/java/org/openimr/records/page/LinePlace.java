package org.openimr.records.page;

/**
 * A line of a received file.
 *
 * @param page  from 1
 * @param line  from 1, in the order of {@link PageText#lines()}
 */
public record LinePlace(int page, int line) {
    public LinePlace {
        if (page < 1 || line < 1) {
            throw new IllegalArgumentException("pages and lines count from 1: " + page + ":" + line);
        }
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
