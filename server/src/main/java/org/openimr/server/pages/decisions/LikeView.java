package org.openimr.server.pages.decisions;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.decisions.ResultsView.Split;

/**
 * The decided items that are like one, ready to print. What is absent is an empty text.
 *
 * @param service  of the item asked about, verbatim
 * @param address  of that item
 * @param near     how many are near enough, in a sentence
 * @param split    how these came out, where there are enough for a share
 * @param rows     near enough, nearest first
 * @param further  alike without being the same; in no count
 */
record LikeView(
        String title,
        List<Crumb> crumbs,
        OutcomeTag outcome,
        String service,
        String address,
        String source,
        String near,
        Optional<Split> split,
        List<Row> rows,
        List<Row> further) {

    /**
     * @param why      what both have
     * @param compare  address of both side by side
     */
    record Row(
            String address,
            OutcomeTag outcome,
            String year,
            String service,
            String reason,
            String source,
            List<Shared> why,
            String compare) {}

    /**
     * What items have in common of one kind.
     *
     * @param kind  in the page's language
     * @param said  in the letter's words
     */
    record Shared(String kind, String said) {}
}
