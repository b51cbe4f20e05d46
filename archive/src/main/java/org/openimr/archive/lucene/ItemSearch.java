package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
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
        TopDocs newest =
                view.search(new TermQuery(new Term(Layout.TEXT, term)), 1, FoundItems.sort(SearchOrder.NEWEST));
        if (newest.scoreDocs.length == 0) return Optional.empty();
        return Optional.of(Rows.item(view, newest.scoreDocs[0]));
    }

    @Override
    public SearchResult found(Sought sought) throws IOException {
        FoundItems found = FoundItems.of(view, request, sought);
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
                Rows.of(view, found.page(request), sought.marked()),
                facets,
                split(byOutcome),
                sought.notices());
    }

    /** A narrowed facet is counted over the items found without its own narrowing. */
    private Counts counts(Facet facet, Sought sought, Counts overall) throws IOException {
        if (request.narrowedTo(facet).isEmpty()) return overall;
        Query query = new Narrowing(request).without(facet, ConditionQuery.matching(sought));
        return view.count(view.search(query, new FacetsCollectorManager()));
    }

    private static OutcomeSplit split(Counts counts) throws IOException {
        return new OutcomeSplit(
                counts.of(Facet.OUTCOME, ItemFacets.value(Outcome.UPHELD)),
                counts.of(Facet.OUTCOME, ItemFacets.value(Outcome.OVERTURNED)),
                counts.of(Facet.OUTCOME, Facet.NOT_STATED));
    }
}
