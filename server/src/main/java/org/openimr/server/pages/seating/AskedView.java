package org.openimr.server.pages.seating;

import java.util.List;

/**
 * Whoever was asked about one seat, and what became of it.
 *
 * @param steps  oldest first
 */
record AskedView(String title, List<Step> steps) {
    AskedView {
        steps = List.copyOf(steps);
    }

    /** @param ranking  address of the ranking as it was then; empty where the step is no offer */
    record Step(String when, String words, String ranking) {}
}
