package org.openimr.archive.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * An item with its score, in the order of relevance: of the same score the newest first, then by letter and number. What
 * orders the same score is read only where there is one.
 */
final class ScoredItem implements Comparable<ScoredItem> {
    private static final Comparator<Tie> SAME_SCORE = Comparator.comparingLong(Tie::decided)
            .reversed()
            .thenComparing(Tie::letter)
            .thenComparingInt(Tie::number);

    private final IndexSearcher view;
    private final ScoreDoc found;
    private Optional<Tie> tie = Optional.empty();

    private record Tie(long decided, String letter, int number) {}

    private ScoredItem(IndexSearcher view, ScoreDoc found) {
        this.view = view;
        this.found = found;
    }

    /** The first of these in their order. */
    static List<ScoreDoc> first(int wanted, Collection<ScoreDoc> found, IndexSearcher view) {
        return found.stream()
                .map(one -> new ScoredItem(view, one))
                .sorted()
                .limit(wanted)
                .map(item -> item.found)
                .toList();
    }

    @Override
    public int compareTo(ScoredItem other) {
        int byScore = Float.compare(other.found.score, found.score);
        return byScore != 0 || this == other ? byScore : SAME_SCORE.compare(tie(), other.tie());
    }

    private Tie tie() {
        try {
            if (tie.isEmpty()) tie = Optional.of(read());
            return tie.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tie read() throws IOException {
        List<LeafReaderContext> leaves = view.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        int document = found.doc - leaf.docBase;
        NumericDocValues decided = DocValues.getNumeric(leaf.reader(), Layout.DECIDED);
        if (!decided.advanceExact(document)) throw new IOException("item without a day in the index");
        return new Tie(decided.longValue(), Rows.id(leaf, document).value(), Rows.number(leaf, document));
    }
}
