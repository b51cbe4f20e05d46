package org.openimr.records.index;

/**
 * Pages of a received file that make one document.
 *
 * @param first  from 1
 * @param last   inclusive
 */
public record PageRange(int first, int last) {
    public PageRange {
        if (first < 1 || last < first) throw new IllegalArgumentException("no range of pages: " + first + "-" + last);
    }

    /** How many pages. */
    public int size() {
        return last - first + 1;
    }

    /** Whether the page of that number is one of them. */
    public boolean contains(int page) {
        return first <= page && page <= last;
    }

    /** "12" or "3-7". */
    public String printed() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
