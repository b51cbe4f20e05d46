package org.openimr.server.pages.parties;

import java.util.List;

/**
 * The book, or what was found in it.
 *
 * @param title  the answer: how many there are, or were found
 * @param query  as typed
 * @param pairs  entries that are likely the same
 * @param more   pairs that are not shown
 * @param empty  nobody was entered yet
 */
record PartiesView(
        String title, String query, List<Pair> pairs, int more, List<Row> rows, List<PageLink> pages, boolean empty) {
    PartiesView {
        pairs = List.copyOf(pairs);
        rows = List.copyOf(rows);
        pages = List.copyOf(pages);
    }

    /** @param ties  how many stand */
    record Row(String name, String address, String sort, String numbers, String place, int ties) {}

    record Pair(String one, String oneAddress, String other, String otherAddress, String because) {}

    record PageLink(String number, String address, boolean here) {}
}
