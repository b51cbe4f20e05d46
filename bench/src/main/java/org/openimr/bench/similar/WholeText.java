package org.openimr.bench.similar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.text.EnglishText;
import org.openimr.determination.Issue;

/**
 * Lucene's BM25 with its usual parameters and our analysis of English. Both the document and the question are the item's
 * whole text: service, rationale and clinical case summary; a word counts as often as the question has it.
 */
final class WholeText implements Ranking {
    private static final String TEXT = "text";
    private static final String LETTER = "letter";
    private static final String NUMBER = "number";

    private final Map<ItemKey, String> texts = new HashMap<>();
    private final IndexSearcher searcher;

    WholeText(List<PublishedDetermination> letters) {
        ByteBuffersDirectory folder = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(EnglishText.analyzer()))) {
            for (PublishedDetermination letter : letters) {
                for (Issue item : letter.determination().issues()) {
                    ItemKey key = new ItemKey(letter.id(), item.number());
                    String text = text(letter, item);
                    texts.put(key, text);
                    writer.addDocument(document(key, text));
                }
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PublishedDetermination letter, Issue item) {
        return item.service() + "\n" + item.rationale().orElse("") + "\n"
                + letter.determination().summary().text();
    }

    private static Document document(ItemKey key, String text) {
        Document document = new Document();
        document.add(new StringField(LETTER, key.letter().value(), Field.Store.YES));
        document.add(new StoredField(NUMBER, key.number()));
        document.add(new TextField(TEXT, text, Field.Store.NO));
        return document;
    }

    @Override
    public List<ItemKey> like(ItemKey asked) {
        Map<String, Integer> words = new HashMap<>();
        EnglishText.terms(Objects.requireNonNull(texts.get(asked), asked::toString))
                .forEach(word -> words.merge(word, 1, Integer::sum));
        IndexSearcher.setMaxClauseCount(Math.max(IndexSearcher.getMaxClauseCount(), words.size() + 1));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach((word, times) ->
                query.add(new BoostQuery(new TermQuery(new Term(TEXT, word)), times), Occur.SHOULD));
        query.add(new TermQuery(new Term(LETTER, asked.letter().value())), Occur.MUST_NOT);
        try {
            List<ItemKey> ranked = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.build(), Gain.PLACES).scoreDocs) {
                Document found = searcher.storedFields().document(hit.doc);
                ranked.add(new ItemKey(
                        new PublishedId(found.get(LETTER)),
                        found.getField(NUMBER).numericValue().intValue()));
            }
            return ranked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
