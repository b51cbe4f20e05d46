package org.openimr.archive.lucene;

import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.SearchRequest;

/** Restricts what is found to the facet values that a request names; scores stay as they are. */
record Narrowing(SearchRequest request) {
    Query of(Query found) {
        return of(found, Optional.empty());
    }

    /** As if this facet had not been narrowed. */
    Query without(Facet facet, Query found) {
        return of(found, Optional.of(facet));
    }

    private Query of(Query found, Optional<Facet> without) {
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(found, Occur.MUST);
        request.narrowed().forEach((facet, values) -> {
            if (without.equals(Optional.of(facet))) return;
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            values.forEach(value -> either.add(
                    new TermQuery(DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet.parameter(), value)),
                    Occur.SHOULD));
            whole.add(either.build(), Occur.FILTER);
        });
        return whole.build();
    }
}
