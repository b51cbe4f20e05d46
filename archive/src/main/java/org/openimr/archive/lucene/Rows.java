package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.RowForm;
import org.openimr.archive.index.ShownItem;
import org.openimr.archive.search.ItemRow;

/** Reads what item documents show. */
final class Rows {
    private Rows() {}

    /** The rows of a page. */
    static List<ItemRow> of(IndexSearcher view, List<ScoreDoc> page, List<List<String>> sought) throws IOException {
        StoredFields stored = view.storedFields();
        List<ItemRow> rows = new ArrayList<>(page.size());
        for (ScoreDoc found : page) {
            Optional<BytesRef> row = Optional.ofNullable(
                    stored.document(found.doc, Set.of(Layout.ROW)).getBinaryValue(Layout.ROW));
            BytesRef bytes = row.orElseThrow(() -> new IOException("item without its row in the index"));
            rows.add(RowForm.read(bytes.bytes, bytes.offset, bytes.length).marked(sought));
        }
        return rows;
    }

    /** The item of one document. */
    static ShownItem item(IndexSearcher view, ScoreDoc found) throws IOException {
        List<LeafReaderContext> leaves = view.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        PublishedId id = id(leaf, found.doc - leaf.docBase);
        PublishedDetermination letter = Letters.letter(leaf.reader(), id).orElseThrow(() -> noLetter(id));
        return shown(letter, number(leaf, found.doc - leaf.docBase));
    }

    static PublishedId id(LeafReaderContext leaf, int document) throws IOException {
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Layout.ID);
        if (!ids.advanceExact(document)) throw new IOException("item without an id in the index");
        return new PublishedId(ids.lookupOrd(ids.ordValue()).utf8ToString());
    }

    static int number(LeafReaderContext leaf, int document) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Layout.NUMBER);
        if (!numbers.advanceExact(document)) throw new IOException("item without a number in the index");
        return Math.toIntExact(numbers.longValue());
    }

    static ShownItem shown(PublishedDetermination letter, int number) throws IOException {
        return ShownItem.of(letter, number).orElseThrow(() -> new IOException("no item " + number + " in its letter"));
    }

    static IOException noLetter(PublishedId id) {
        return new IOException("item without its letter in the index: " + id);
    }
}
