package org.openimr.server.pages.decisions;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * The versions of a letter, ready to print. What is absent is an empty text.
 *
 * @param notice  on the page of a version: that another one counts
 * @param rows    none where there is only one version
 */
record VersionsView(String notice, List<Row> rows) {
    /**
     * @param address  of what it said; empty where it withdrew the letter
     */
    record Row(String words, String reason, String address) {}

    /** The page that stands where a withdrawn letter was. */
    record Withdrawn(String title, List<Crumb> crumbs, String when, String reason, List<Row> rows) {}
}
