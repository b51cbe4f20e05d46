package org.openimr.server.pages.decisions;

import java.util.List;
import org.openimr.archive.text.Fragment;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.decisions.LikeView.Shared;

/**
 * Two items side by side, ready to print. What is absent is an empty text.
 *
 * @param both     what they share; the words are those of the left one
 * @param differs  what was asked for otherwise
 * @param address  of this page, for ever
 */
record ComparedView(
        String title, List<Crumb> crumbs, Side left, Side right, List<Shared> both, List<Row> differs, String address) {

    /** Whether the rationales have a passage in common. */
    public boolean isWordingShared() {
        return left.rationale().stream().anyMatch(Fragment::hit);
    }

    /**
     * @param like       address of what is like it
     * @param rationale  whole, in pieces; a hit is what the other has too
     */
    record Side(
            String source,
            String address,
            String like,
            String decided,
            OutcomeTag outcome,
            String service,
            List<Section> relied,
            List<String> met,
            List<String> missing,
            List<Fragment> rationale) {}

    /**
     * A section that was relied on.
     *
     * @param standing  of the edition on the day of the decision
     * @param warns     it was not in force
     */
    record Section(String name, String standing, boolean warns) {}

    /** What each has of a kind that the other has not, in the letters' words. */
    record Row(String kind, String left, String right) {}
}
