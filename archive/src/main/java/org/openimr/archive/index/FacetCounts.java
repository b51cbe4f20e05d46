package org.openimr.archive.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;

/** The counts of one facet as they are shown. */
public final class FacetCounts {
    private FacetCounts() {}

    /**
     * In the facet's order.
     *
     * @param commonest  counts of the commonest values
     * @param selected   counts of the selected ones, 0 for one that no item has; each is shown, common or not
     */
    public static List<FacetCount> of(Facet facet, Map<String, Integer> commonest, Map<String, Integer> selected) {
        List<FacetCount> all = new ArrayList<>();
        selected.forEach((value, items) -> all.add(new FacetCount(value, items, true)));
        commonest.forEach((value, items) -> {
            if (!selected.containsKey(value)) all.add(new FacetCount(value, items, false));
        });
        all.sort(order(facet));
        return all;
    }

    private static Comparator<FacetCount> order(Facet facet) {
        Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
        return switch (facet) {
            case YEAR -> byValue.reversed();
            case OUTCOME, SPECIALTY, BASIS, GUIDELINE, TREATMENT, PART, SECTION, DRUG_CLASS ->
                Comparator.comparingInt(FacetCount::items).reversed().thenComparing(byValue);
        };
    }
}
