package org.openimr.server.alerts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.archive.query.SearchField;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.understanding.CitedSection;

/**
 * A section of a guideline by the citator's name for it, {@code acoem-2004/low-back#special studies}; or a guideline or
 * chapter, {@code odg/pain}, which means any section of it.
 */
public record SectionKey(String value) {
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9]++(?:-[a-z0-9]++)*+(?:/[a-z0-9]++(?:-[a-z0-9]++)*+)?(?:#[^\\p{Cntrl}\"“”]{1,200})?");

    public SectionKey {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not the key of a section: " + value);
    }

    public static Optional<SectionKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SectionKey(text)) : Optional.empty();
    }

    /** Whether it names that section, or the guideline or chapter that it belongs to. */
    public boolean covers(CitedSection cited) {
        return value.equals(cited.key()) || value.equals(cited.source());
    }

    /** The items in which either side relied on it, newest decision first. */
    public SearchRequest request() {
        return SearchRequest.of(SearchField.CITED.typed() + ":\"" + value + "\"")
                .inOrder(SearchOrder.NEWEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
