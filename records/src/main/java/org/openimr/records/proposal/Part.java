package org.openimr.records.proposal;

import java.util.List;
import java.util.stream.Stream;

/** Pages that seem to be one document. */
record Part(List<ReadPage> pages, Found<String> opening) {
    Part {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) throw new IllegalArgumentException("a document has a page");
    }

    ReadPage first() {
        return pages.getFirst();
    }

    ReadPage last() {
        return pages.getLast();
    }

    Stream<ReadLine> lines() {
        return pages.stream().flatMap(page -> page.lines().stream());
    }
}
