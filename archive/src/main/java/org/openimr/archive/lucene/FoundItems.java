package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.openimr.archive.index.Sought;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRequest;

/**
 * What a question finds.
 *
 * @param all   to be counted
 * @param best  the first ones in the order asked for, to the end of the page
 */
record FoundItems(FacetsCollector all, TopFieldDocs best) {
    int items() {
        return all.getMatchingDocs().stream().mapToInt(part -> part.totalHits()).sum();
    }

    /** Those on a page of the best. */
    List<ScoreDoc> page(SearchRequest request) {
        int from = Math.min(wanted(request) - request.pageSize(), best.scoreDocs.length);
        return List.of(best.scoreDocs).subList(from, best.scoreDocs.length);
    }

    static FoundItems of(IndexSearcher view, SearchRequest request, Sought sought) throws IOException {
        Finding finding = new Finding(view, request, sought, new Narrowing(request));
        boolean isQuick = sought.condition().isEmpty() || !sought.eitherWord().isEmpty();
        return isQuick ? finding.countedAndBest() : finding.atOnce();
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
        /** Most items that have one of some words need no score when only the best are wanted. */
        FoundItems countedAndBest() throws IOException {
            FacetsCollector all =
                    view.search(narrowing.of(ConditionQuery.matching(sought)), new FacetsCollectorManager());
            TopFieldDocs best = view.search(narrowing.of(ConditionQuery.scoring(sought)), first(wanted(request)));
            return new FoundItems(all, best);
        }

        /** Where it takes long to know what is found, looking twice takes twice as long. */
        FoundItems atOnce() throws IOException {
            Object[] found = view.search(
                    narrowing.of(ConditionQuery.matching(sought)),
                    new MultiCollectorManager(new FacetsCollectorManager(), first(Integer.MAX_VALUE)));
            return new FoundItems((FacetsCollector) found[0], weighed((TopFieldDocs) found[1]));
        }

        /**
         * The best when what stands in the service weighs more, from the best without that weight. One that has nothing
         * of it keeps its place among these; those that have some are few and are looked for apart. A text that has some
         * and is not among the best of those is worse than all of them, so that its score without the weight, which is
         * lower still, harms nothing.
         */
        private TopFieldDocs weighed(TopFieldDocs unweighed) throws IOException {
            Optional<Query> inService = ConditionQuery.inService(sought);
            if (order() != SearchOrder.RELEVANCE || inService.isEmpty()) return unweighed;
            TopFieldDocs heavier = view.search(narrowing.of(inService.get()), first(wanted(request)));
            Set<Integer> known =
                    Arrays.stream(heavier.scoreDocs).map(item -> item.doc).collect(Collectors.toSet());
            ScoreDoc[] others = Arrays.stream(unweighed.scoreDocs)
                    .filter(item -> !known.contains(item.doc))
                    .toArray(ScoreDoc[]::new);
            return TopDocs.merge(sort(order()), wanted(request), new TopFieldDocs[] {
                heavier, new TopFieldDocs(unweighed.totalHits, others, unweighed.fields)
            });
        }

        /** @param seen  items at least whose place is found */
        private TopFieldCollectorManager first(int seen) {
            return new TopFieldCollectorManager(sort(order()), wanted(request), seen);
        }

        /** Where nothing is sought every item is as good, and the newest come first. */
        private SearchOrder order() {
            boolean isEverything = sought.condition().isEmpty();
            return isEverything && request.order() == SearchOrder.RELEVANCE ? SearchOrder.NEWEST : request.order();
        }
    }
}
