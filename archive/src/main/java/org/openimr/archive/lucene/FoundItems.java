package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.openimr.archive.index.Sought;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRequest;

/**
 * What a question finds.
 *
 * @param all   to be counted
 * @param best  the first ones in the order asked for, to the end of the page
 */
record FoundItems(FacetsCollector all, List<ScoreDoc> best) {
    FoundItems {
        best = List.copyOf(best);
    }

    int items() {
        return all.getMatchingDocs().stream().mapToInt(part -> part.totalHits()).sum();
    }

    /** Those on a page of the best. */
    List<ScoreDoc> page(SearchRequest request) {
        int from = Math.min(wanted(request) - request.pageSize(), best.size());
        return best.subList(from, best.size());
    }

    static FoundItems of(IndexSearcher view, SearchRequest request, Sought sought) throws IOException {
        return new Finding(view, request, sought, new Narrowing(request)).found();
    }

    static Sort sort(SearchOrder order) {
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

    private static int wanted(SearchRequest request) {
        return request.page() * request.pageSize();
    }

    private record Finding(IndexSearcher view, SearchRequest request, Sought sought, Narrowing narrowing) {
        /** Ends of the list that may have the same score without being looked for again. */
        private static final int SPARE = 50;

        FoundItems found() throws IOException {
            boolean isQuick =
                    sought.condition().isEmpty() || !sought.eitherWord().isEmpty();
            return isQuick ? countedAndBest() : atOnce();
        }

        /** Most items that have one of some words need no score when only the best are wanted. */
        private FoundItems countedAndBest() throws IOException {
            FacetsCollector all =
                    view.search(narrowing.of(ConditionQuery.matching(sought)), new FacetsCollectorManager());
            return new FoundItems(all, first(ConditionQuery.scoring(sought)));
        }

        /** Where it takes long to know what is found, looking twice takes twice as long. */
        private FoundItems atOnce() throws IOException {
            Query matching = ConditionQuery.matching(sought);
            Object[] found = view.search(
                    narrowing.of(matching),
                    new MultiCollectorManager(new FacetsCollectorManager(), best(Integer.MAX_VALUE)));
            List<ScoreDoc> unweighed = decided(matching, (TopDocs) found[1]);
            return new FoundItems((FacetsCollector) found[0], weighed(unweighed));
        }

        /**
         * The best when what stands in the service weighs more, from the best without that weight. One that has nothing
         * of it keeps its place among these; those that have some are few and are looked for apart. One that has some and
         * is not among the best of those is worse than all of them, so that its score without the weight, which is lower
         * still, harms nothing.
         */
        private List<ScoreDoc> weighed(List<ScoreDoc> unweighed) throws IOException {
            Optional<Query> inService = ConditionQuery.inService(sought);
            if (!isByScore() || inService.isEmpty()) return unweighed;
            Map<Integer, ScoreDoc> best = new HashMap<>();
            unweighed.forEach(item -> best.put(item.doc, item));
            first(inService.get()).forEach(item -> best.put(item.doc, item));
            return ScoredItem.first(wanted(request), best.values(), view);
        }

        /** The first ones of a query. */
        private List<ScoreDoc> first(Query query) throws IOException {
            return decided(query, view.search(narrowing.of(query), best(wanted(request) + SPARE)));
        }

        /** @param seen  items at least that are looked at */
        private CollectorManager<?, ? extends TopDocs> best(int seen) {
            int wanted = wanted(request);
            return isByScore()
                    ? new TopScoreDocCollectorManager(wanted + SPARE, seen)
                    : new TopFieldCollectorManager(sort(order()), wanted, seen);
        }

        /** The best by score in their order, which is not known where too many have the same score. */
        private List<ScoreDoc> decided(Query query, TopDocs found) throws IOException {
            int wanted = wanted(request);
            List<ScoreDoc> some = List.of(found.scoreDocs);
            if (!isByScore()) return some;
            boolean isOpen = some.size() == wanted + SPARE && some.get(wanted - 1).score == some.getLast().score;
            if (!isOpen) return ScoredItem.first(wanted, some, view);
            TopFieldDocs all =
                    view.search(narrowing.of(query), new TopFieldCollectorManager(sort(order()), wanted, wanted));
            return Arrays.stream(all.scoreDocs).map(Finding::scored).toList();
        }

        /** Sorted by fields, an item has its score only as the first of them. */
        private static ScoreDoc scored(ScoreDoc sorted) {
            Float score = (Float) ((FieldDoc) sorted).fields[0];
            return new ScoreDoc(sorted.doc, score);
        }

        private boolean isByScore() {
            return order() == SearchOrder.RELEVANCE;
        }

        /** Where no word is sought every item is as good, and the newest come first. */
        private SearchOrder order() {
            boolean isAsGood = sought.marked().isEmpty() && request.order() == SearchOrder.RELEVANCE;
            return isAsGood ? SearchOrder.NEWEST : request.order();
        }
    }
}
