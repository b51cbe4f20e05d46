package org.openimr.server.pages.records;

import java.util.List;

/**
 * Pages that came more than once.
 *
 * @param found  pages that are in the index twice; only for the organization
 * @param out    pages that were left out of it because of that
 */
record SameView(List<Run> found, List<Run> out) {
    SameView {
        found = List.copyOf(found);
        out = List.copyOf(out);
    }

    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return found.isEmpty() && out.isEmpty();
    }

    /**
     * Pages in a row.
     *
     * @param words    which pages are the same as which
     * @param how      in what they are the same, or when they were left out
     * @param first    address of the first of them, empty for who may not open it; {@code other} of its other copy
     * @param address  where they are left out or put back; empty where that cannot be done
     * @param name     of the one field of that form, with its value
     */
    record Run(String words, String how, String first, String other, String address, String name, String value) {}
}
