package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.openimr.archive.index.Asking;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.index.ShownItem;
import org.openimr.archive.index.Sight;
import org.openimr.archive.index.Sought;
import org.openimr.archive.lucene.FacetSearcher.Counts;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.determination.Outcome;

/** One question to one view of the index. */
record ItemSearch(FacetSearcher view, SearchRequest request) implements Sight<IOException> {
    SearchAnswer answer(Lexicon lexicon) throws IOException {
        return Asking.answer(request, lexicon, this);
    }

    @Override
    public int items(String term) throws IOException {
        return view.count(new TermQuery(new Term(Layout.TEXT, term)));
    }

    @Override
    public Map<String, Integer> alike(String term, int edits) throws IOException {
        Optional<Terms> terms = Optional.ofNullable(MultiTerms.getTerms(view.getIndexReader(), Layout.TEXT));
        Map<String, Integer> alike = new HashMap<>();
        if (terms.isEmpty()) return alike;
        TermsEnum found = new FuzzyTermsEnum(terms.get(), new Term(Layout.TEXT, term), edits, 1, true);
        for (Optional<BytesRef> next = Optional.ofNullable(found.next());
                next.isPresent();
                next = Optional.ofNullable(found.next())) {
            alike.put(next.get().utf8ToString(), found.docFreq());
        }
        return alike;
    }

    @Override
    public Optional<ShownItem> newestWith(String term) throws IOException {
        TopDocs newest = view.search(new TermQuery(new Term(Layout.TEXT, term)), 1, sort(SearchOrder.NEWEST));
        if (newest.scoreDocs.length == 0) return Optional.empty();
        return Optional.of(Rows.item(view, newest.scoreDocs[0]));
    }

    @Override
    public SearchResult found(Sought sought) throws IOException {
        Found found = all(sought);
        Counts overall = view.count(found.all());
        Counts byOutcome = counts(Facet.OUTCOME, sought, overall);
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Counts counts = facet == Facet.OUTCOME ? byOutcome : counts(facet, sought, overall);
            facets.put(facet, counts.of(facet, request.narrowedTo(facet)));
        }
        return new SearchResult(
                request,
                found.items(),
                Rows.of(view, page(found.best()), sought.marked()),
                facets,
                split(byOutcome),
                sought.notices());
    }

    /** @param best  in the order asked for, to the end of the page */
    private record Found(FacetsCollector all, TopDocs best) {
        int items() {
            return all.getMatchingDocs().stream()
                    .mapToInt(part -> part.totalHits())
                    .sum();
        }
    }

    private Found all(Sought sought) throws IOException {
        boolean quick = sought.condition().isEmpty() || !sought.eitherWord().isEmpty();
        return quick ? countedAndBest(sought) : atOnce(sought);
    }

    /** Where it takes long to know what is found, looking twice takes twice as long. */
    private Found atOnce(Sought sought) throws IOException {
        Object[] found = view.search(
                narrowed(ConditionQuery.scoring(sought), Optional.empty()),
                new MultiCollectorManager(new FacetsCollectorManager(), best(sought, Integer.MAX_VALUE)));
        return new Found((FacetsCollector) found[0], (TopDocs) found[1]);
    }

    /** Most items that have one of some words need no score when only the best are wanted. */
    private Found countedAndBest(Sought sought) throws IOException {
        FacetsCollector all =
                view.search(narrowed(ConditionQuery.matching(sought), Optional.empty()), new FacetsCollectorManager());
        TopDocs best = view.search(narrowed(ConditionQuery.scoring(sought), Optional.empty()), best(sought, wanted()));
        return new Found(all, best);
    }

    /** @param seen  items at least whose score is computed */
    private TopFieldCollectorManager best(Sought sought, int seen) {
        return new TopFieldCollectorManager(sort(order(sought)), wanted(), seen);
    }

    private int wanted() {
        return request.page() * request.pageSize();
    }

    private List<ScoreDoc> page(TopDocs best) {
        int from = Math.min(wanted() - request.pageSize(), best.scoreDocs.length);
        return List.of(best.scoreDocs).subList(from, best.scoreDocs.length);
    }

    /** Where nothing is sought every item is as good, and the newest come first. */
    private SearchOrder order(Sought sought) {
        boolean everything = sought.condition().isEmpty();
        return everything && request.order() == SearchOrder.RELEVANCE ? SearchOrder.NEWEST : request.order();
    }

    /** A narrowed facet is counted over the items found without its own narrowing. */
    private Counts counts(Facet facet, Sought sought, Counts overall) throws IOException {
        if (request.narrowedTo(facet).isEmpty()) return overall;
        Query query = narrowed(ConditionQuery.matching(sought), Optional.of(facet));
        return view.count(view.search(query, new FacetsCollectorManager()));
    }

    private static OutcomeSplit split(Counts counts) throws IOException {
        return new OutcomeSplit(
                counts.of(Facet.OUTCOME, ItemFacets.value(Outcome.UPHELD)),
                counts.of(Facet.OUTCOME, ItemFacets.value(Outcome.OVERTURNED)),
                counts.of(Facet.OUTCOME, Facet.NOT_STATED));
    }

    private Query narrowed(Query found, Optional<Facet> withoutNarrowing) {
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(found, Occur.MUST);
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

    private static Sort sort(SearchOrder order) {
        SortField id = new SortField(Layout.ID, SortField.Type.STRING);
        SortField number = new SortField(Layout.NUMBER, SortField.Type.LONG);
        SortField newest = new SortField(Layout.DECIDED, SortField.Type.LONG, true);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, id, number);
            case NEWEST -> new Sort(newest, id, number);
            case OLDEST -> new Sort(new SortField(Layout.DECIDED, SortField.Type.LONG), id, number);
            case CASE -> new Sort(id, number);
        };
    }
}
