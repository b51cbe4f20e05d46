package org.openimr.archive.search;

import java.util.Arrays;
import java.util.Optional;

/** Order of the results; ties: the newest decision, then the id, then the item's number. */
public enum SearchOrder {
    /** Best match first; without query text the same as {@link #NEWEST}. */
    RELEVANCE("relevance"),
    /** Newest decision date first; the publication date where the letter gives none. */
    NEWEST("newest"),
    OLDEST("oldest"),
    /** By id, which is the case number where there is one, then item. */
    CASE("case");

    private final String parameter;

    SearchOrder(String parameter) {
        this.parameter = parameter;
    }

    /** Value in a permanent link; never changes. */
    public String parameter() {
        return parameter;
    }

    static Optional<SearchOrder> ofParameter(String value) {
        return Arrays.stream(values()).filter(o -> o.parameter.equals(value)).findFirst();
    }
}
