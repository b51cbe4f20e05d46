package org.openimr.server.pages;

import java.util.List;
import java.util.Optional;

/** What the first page tells of the archive. */
record HomeView(List<Example> examples, Optional<Numbers> numbers) {
    HomeView {
        examples = List.copyOf(examples);
    }

    /** A search that gives results today. */
    record Example(String words, String address, int items) {}

    /** The latest year's outcomes, each number with the search that counts it. */
    record Numbers(
            String year,
            int all,
            String allAddress,
            int overturned,
            String overturnedAddress,
            int upheld,
            String upheldAddress) {}
}
