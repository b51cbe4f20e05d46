package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.openimr.archive.index.Question;
import org.openimr.archive.index.Sought;
import org.openimr.archive.lucene.FacetSearcher.Counts;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.determination.Outcome;

/** One question to one view of the index. */
record ItemSearch(FacetSearcher view, SearchRequest request) {
    SearchAnswer answer() throws IOException {
        return switch (Question.of(request)) {
            case Question.Refused(SearchRefusal why) -> why;
            case Question.Asked(Sought sought) -> found(sought);
        };
    }

    private SearchResult found(Sought sought) throws IOException {
        int wanted = request.page() * request.pageSize();
        Object[] collected = view.search(
                query(sought, Optional.empty()),
                new MultiCollectorManager(
                        new TopFieldCollectorManager(sort(), wanted, Integer.MAX_VALUE), new FacetsCollectorManager()));
        TopDocs top = (TopDocs) collected[0];
        Counts overall = view.count((FacetsCollector) collected[1]);
        Counts byOutcome = counts(Facet.OUTCOME, sought, overall);
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Counts counts = facet == Facet.OUTCOME ? byOutcome : counts(facet, sought, overall);
            facets.put(facet, counts.of(facet, request.narrowedTo(facet)));
        }
        int from = Math.min(wanted - request.pageSize(), top.scoreDocs.length);
        List<ScoreDoc> page = List.of(top.scoreDocs).subList(from, top.scoreDocs.length);
        return new SearchResult(
                request,
                Math.toIntExact(top.totalHits.value()),
                new Rows(view, sought.terms()).of(page),
                facets,
                split(byOutcome),
                sought.notices());
    }

    /** A narrowed facet is counted over the items found without its own narrowing. */
    private Counts counts(Facet facet, Sought sought, Counts overall) throws IOException {
        if (request.narrowedTo(facet).isEmpty()) return overall;
        return view.count(view.search(query(sought, Optional.of(facet)), new FacetsCollectorManager()));
    }

    private static OutcomeSplit split(Counts counts) throws IOException {
        return new OutcomeSplit(
                counts.of(Facet.OUTCOME, ItemFacets.value(Outcome.UPHELD)),
                counts.of(Facet.OUTCOME, ItemFacets.value(Outcome.OVERTURNED)),
                counts.of(Facet.OUTCOME, Facet.NOT_STATED));
    }

    private Query query(Sought sought, Optional<Facet> withoutNarrowing) {
        BooleanQuery.Builder whole = ConditionQuery.of(sought);
        request.narrowed().forEach((facet, values) -> {
            if (withoutNarrowing.equals(Optional.of(facet))) return;
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            values.forEach(value -> either.add(
                    new TermQuery(DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet.parameter(), value)),
                    Occur.SHOULD));
            whole.add(either.build(), Occur.FILTER);
        });
        return whole.build();
    }

    private Sort sort() {
        SortField id = new SortField(Layout.ID, SortField.Type.STRING);
        SortField number = new SortField(Layout.NUMBER, SortField.Type.LONG);
        SortField newest = new SortField(Layout.DECIDED, SortField.Type.LONG, true);
        return switch (request.order()) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, id, number);
            case NEWEST -> new Sort(newest, id, number);
            case OLDEST -> new Sort(new SortField(Layout.DECIDED, SortField.Type.LONG), id, number);
        };
    }
}
