package org.openimr.bench.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.text.EnglishText;

/**
 * Lucene as its examples show it: the same words through the same analysis, the same facets counted, the ten best
 * by score with their stored rows. No boosted service, no order among equal scores, nothing marked, no access to the
 * letter.
 */
final class BareLucene implements SearchSide, AutoCloseable {
    private static final String TEXT = "text";
    private static final List<String> ROW = List.of("id", "number", "service", "rationale");
    private static final FacetsConfig FACETS = facets();

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;
    private final QueryBuilder queries = new QueryBuilder(EnglishText.analyzer());

    private BareLucene(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.state = new DefaultSortedSetDocValuesReaderState(reader, FACETS);
    }

    static BareLucene open(Path folder) throws IOException {
        return new BareLucene(DirectoryReader.open(FSDirectory.open(folder)));
    }

    static IndexWriter writer(Path folder) throws IOException {
        return new IndexWriter(
                FSDirectory.open(folder), new IndexWriterConfig(EnglishText.analyzer()).setRAMBufferSizeMB(64));
    }

    static Document document(FlatItem item) throws IOException {
        Document document = new Document();
        item.sections().forEach(section -> document.add(new TextField(TEXT, section, Field.Store.NO)));
        document.add(new StoredField("id", item.id()));
        document.add(new StoredField("number", item.number()));
        document.add(new StoredField("service", item.service()));
        document.add(new StoredField("rationale", item.rationale()));
        item.facets().forEach((facet, values) -> {
            document.add(new StoredField(facet.parameter(), item.shown(facet)));
            values.forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.parameter(), value)));
        });
        return FACETS.build(document);
    }

    /** The share of all items that have this term. */
    double share(String term) throws IOException {
        return (double) reader.docFreq(new Term(TEXT, term)) / reader.numDocs();
    }

    int items() {
        return reader.numDocs();
    }

    @Override
    public int answer(Question question) throws IOException {
        Query query = query(question);
        if (!question.narrowed().isEmpty()) return narrowed(query, question.narrowed());
        Object[] collected = searcher.search(
                query,
                new MultiCollectorManager(
                        new TopScoreDocCollectorManager(Question.ROWS, Integer.MAX_VALUE),
                        new FacetsCollectorManager()));
        TopDocs top = (TopDocs) collected[0];
        count(new SortedSetDocValuesFacetCounts(state, (FacetsCollector) collected[1]));
        load(top.scoreDocs);
        return Math.toIntExact(top.totalHits.value());
    }

    /** Counted as if each facet were not narrowed, as the archive does: Lucene's own way for that. */
    private int narrowed(Query query, Map<Facet, String> values) throws IOException {
        DrillDownQuery narrow = new DrillDownQuery(FACETS, query);
        values.forEach((facet, value) -> narrow.add(facet.parameter(), value));
        var result = new DrillSideways(searcher, FACETS, state)
                .search(narrow, new TopScoreDocCollectorManager(Question.ROWS, Integer.MAX_VALUE));
        count(result.facets);
        load(result.collectorResult.scoreDocs);
        return Math.toIntExact(result.collectorResult.totalHits.value());
    }

    private Query query(Question question) {
        String words = question.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        Optional<Query> query = Optional.ofNullable(
                switch (question.kind()) {
                    case RARE, COMMON, ALL_WORDS, NARROWED -> queries.createBooleanQuery(TEXT, words, Occur.MUST);
                    case ANY_WORD -> queries.createBooleanQuery(TEXT, words, Occur.SHOULD);
                    case PHRASE -> queries.createPhraseQuery(TEXT, words);
                });
        return query.orElseThrow(() -> new IllegalArgumentException("no words: " + question));
    }

    private static void count(Facets facets) throws IOException {
        for (Facet facet : Facet.values()) facets.getTopChildren(SearchResult.MOST_VALUES, facet.parameter());
    }

    private void load(ScoreDoc[] found) throws IOException {
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc one : found) {
            Document row = stored.document(one.doc);
            for (String field : ROW) {
                if (row.get(field) == null) throw new IOException("a row without its " + field);
            }
        }
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) config.setMultiValued(facet.parameter(), true);
        return config;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
