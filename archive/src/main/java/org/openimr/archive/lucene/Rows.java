package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.ShownItem;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemRow;

/** Makes the rows of a page from the item documents found. */
record Rows(IndexSearcher view, List<List<String>> sought) {
    List<ItemRow> of(List<ScoreDoc> page) throws IOException {
        List<LeafReaderContext> leaves = view.getIndexReader().leaves();
        Map<PublishedId, PublishedDetermination> letters = new HashMap<>();
        List<ItemRow> rows = new ArrayList<>(page.size());
        for (ScoreDoc found : page) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            int document = found.doc - leaf.docBase;
            PublishedId id = id(leaf, document);
            Optional<PublishedDetermination> letter = Optional.ofNullable(letters.get(id));
            if (letter.isEmpty()) letter = Letters.letter(leaf.reader(), id);
            PublishedDetermination published = letter.orElseThrow(() -> noLetter(id));
            letters.put(id, published);
            rows.add(shown(published, number(leaf, document)).row(sought, treatments(leaf, document)));
        }
        return rows;
    }

    /** The item of one document. */
    ShownItem shown(ScoreDoc found) throws IOException {
        List<LeafReaderContext> leaves = view.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        PublishedId id = id(leaf, found.doc - leaf.docBase);
        PublishedDetermination letter = Letters.letter(leaf.reader(), id).orElseThrow(() -> noLetter(id));
        return shown(letter, number(leaf, found.doc - leaf.docBase));
    }

    private static List<String> treatments(LeafReaderContext leaf, int document) throws IOException {
        SortedSetDocValues facets = DocValues.getSortedSet(leaf.reader(), FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        List<String> treatments = new ArrayList<>();
        int count = facets.advanceExact(document) ? facets.docValueCount() : 0;
        for (int i = 0; i < count; i++) {
            String[] path =
                    FacetsConfig.stringToPath(facets.lookupOrd(facets.nextOrd()).utf8ToString());
            if (path[0].equals(Facet.TREATMENT.parameter())) treatments.add(path[1]);
        }
        return treatments;
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
