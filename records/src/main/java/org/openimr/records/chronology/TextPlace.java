package org.openimr.records.chronology;

/**
 * Words on a line of a document.
 *
 * @param document  its name in the case
 * @param page      from 1
 * @param line      from 1, in reading order
 * @param start     first character of the line's text, from 0
 * @param end       exclusive
 */
public record TextPlace(String document, int page, int line, int start, int end) {
    public TextPlace {
        if (page < 1 || line < 1) throw new IllegalArgumentException("pages and lines count from 1");
        if (start < 0 || end <= start) throw new IllegalArgumentException("no words at " + start + ".." + end);
    }
}
