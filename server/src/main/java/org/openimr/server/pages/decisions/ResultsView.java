package org.openimr.server.pages.decisions;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.text.Fragment;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;

/**
 * A page of search results, ready to print.
 *
 * @param kept    what a new search from the page keeps of this one
 * @param meant   the search with its mistyped words mended
 * @param chosen  narrowings, each with the address without it
 */
record ResultsView(
        String title,
        List<Crumb> crumbs,
        String text,
        String address,
        List<Kept> kept,
        Optional<Refusal> refusal,
        List<FacetView> facets,
        List<Value> chosen,
        List<String> notices,
        Optional<Value> meant,
        Optional<Split> split,
        List<Row> rows,
        int firstPlace,
        Paging paging,
        boolean nothingPublished) {

    record Kept(String name, String value) {}

    record Refusal(String code, String message) {}

    /** @param more  values that are unfolded on demand */
    record FacetView(String title, List<Value> values, List<Value> more) {}

    /**
     * A value and the address of the search with it, or without it where it is selected.
     *
     * @param below  it is a part of the value before it
     */
    record Value(String id, String words, String items, boolean selected, boolean below, String address) {}

    /** Outcomes as counts and as lengths out of 1000. */
    record Split(
            String overturned,
            String upheld,
            String sentence,
            int overturnedWidth,
            int upheldWidth,
            int lowAt,
            int intervalWidth) {
        public OutcomeTag overturnedTag() {
            return OutcomeTag.OVERTURNED;
        }

        public OutcomeTag upheldTag() {
            return OutcomeTag.UPHELD;
        }
    }

    /**
     * An item.
     *
     * @param name         of the item, for ever
     * @param treatment    empty where it is not known
     * @param specialties  of the expert reviewer
     * @param folded       further items of the same letter that this page found
     */
    record Row(
            String address,
            String name,
            OutcomeTag outcome,
            String year,
            List<Fragment> service,
            List<Fragment> reason,
            String treatment,
            List<String> guidelines,
            List<String> specialties,
            String source,
            List<Row> folded) {}

    /** Addresses are empty where there is no such page. */
    record Paging(int page, int pages, String previous, String next) {}
}
