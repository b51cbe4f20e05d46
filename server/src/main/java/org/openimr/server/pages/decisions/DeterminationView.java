package org.openimr.server.pages.decisions;

import java.util.List;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;

/**
 * The page of one published determination, ready to print. What is absent is an empty text.
 *
 * @param article  the letter's words as HTML that is already escaped
 */
record DeterminationView(
        String title,
        List<Crumb> crumbs,
        String source,
        String published,
        String person,
        List<Milestone> dates,
        List<Item> items,
        String article,
        String pdf,
        String json,
        String plain,
        String citeAs) {

    /** @param gap  time since the one before */
    record Milestone(String gap, String what, String when) {}

    /**
     * @param path  of the item in the published JSON, by which its words are found in the letter
     * @param like  address of the decided items that are like it
     */
    record Item(
            String anchor,
            String path,
            OutcomeTag outcome,
            String service,
            String inDispute,
            String meaning,
            String rationale,
            List<Relied> theirs,
            List<Relied> ours,
            String dependsOn,
            String like) {}

    /**
     * One thing a side relied on.
     *
     * @param quoted  the letter's own words
     */
    record Relied(String kind, String text, boolean quoted) {}
}
