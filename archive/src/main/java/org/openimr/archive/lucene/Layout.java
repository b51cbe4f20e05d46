package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.IndexedItem;
import org.openimr.archive.index.RowForm;
import org.openimr.archive.index.Zone;
import org.openimr.archive.search.Facet;
import org.openimr.archive.understanding.Understanding;

/** Which fields the documents of a letter have. A change that an old index cannot serve is a new {@link #VERSION}. */
final class Layout {
    static final String VERSION = "5";

    /** On every document: the letter it belongs to, by which it is replaced. */
    static final String ID = "id";
    /** Only on a letter's own document: its id. */
    static final String LETTER = "letter";
    /** Only on a letter's own document: hash of the stored form. */
    static final String HASH = "hash";
    /** Only on a letter's own document: the stored form. */
    static final String STORED = "stored";
    /** Only on an item's document: there is one. */
    static final String ITEM = "item";
    /** Item number, for sorting and to find the item in its letter. */
    static final String NUMBER = "number";
    /** Only on an item's document: its row. */
    static final String ROW = "row";
    /** Epoch day of the decision, or of publication where the letter has no date. */
    static final String DECIDED = "decided";
    /** All that is searched: the item's own sections and its letter's, a gap between two. */
    static final String TEXT = Zone.TEXT.field();
    /** The service alone, so that a match in it weighs more. */
    static final String SERVICE = Zone.SERVICE.field();

    /** The rationale alone. */
    static final String RATIONALE = Zone.RATIONALE.field();
    /** The clinical case summary alone. */
    static final String SUMMARY = Zone.SUMMARY.field();
    /** Short words of fields that have values. */
    static final String MARK = "mark";

    /** Keys of the traits by which items are compared: to find by, and per document to compare. */
    static final String TRAIT = "trait";
    /** Phrases of the rationale, without places: only whether an item has one. */
    static final String PHRASE = "phrase";

    static final Term ANY_ITEM = new Term(ITEM, "1");

    static final FacetsConfig FACETS = facets();

    private static final FieldType EACH = words();

    private Layout() {}

    static Term allOf(PublishedId id) {
        return new Term(ID, id.value());
    }

    static Term letter(PublishedId id) {
        return new Term(LETTER, id.value());
    }

    /** The letter's documents: its items in order, then itself. */
    static List<Document> documents(
            PublishedDetermination published, byte[] stored, ContentHash hash, Understanding understanding)
            throws IOException {
        List<Document> documents = new ArrayList<>();
        for (IndexedItem item : IndexedItem.allOf(published, understanding))
            documents.add(FACETS.build(document(item)));
        Document letter = new Document();
        letter.add(new StringField(ID, published.id().value(), Field.Store.NO));
        letter.add(new StringField(LETTER, published.id().value(), Field.Store.NO));
        letter.add(new BinaryDocValuesField(HASH, new BytesRef(HexFormat.of().parseHex(hash.hex()))));
        letter.add(new StoredField(STORED, stored));
        documents.add(letter);
        return documents;
    }

    private static Document document(IndexedItem item) {
        Document document = new Document();
        document.add(new StringField(ID, item.letter().value(), Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(item.letter().value())));
        document.add(new StringField(ITEM, ANY_ITEM.text(), Field.Store.NO));
        document.add(new StoredField(ROW, RowForm.write(item.row())));
        document.add(new NumericDocValuesField(NUMBER, item.number()));
        document.add(new NumericDocValuesField(DECIDED, item.decided()));
        document.add(new LongPoint(DECIDED, item.decided()));
        document.add(new TextField(SERVICE, new TermStream(item.service())));
        document.add(new TextField(RATIONALE, new TermStream(item.rationale())));
        document.add(new TextField(SUMMARY, new TermStream(item.summary())));
        item.sections().forEach(section -> document.add(new TextField(TEXT, new TermStream(section))));
        addEach(document, MARK, item.marks());
        addEach(document, TRAIT, item.traits());
        item.traits().forEach(key -> document.add(new SortedSetDocValuesField(TRAIT, new BytesRef(key))));
        addEach(document, PHRASE, item.phrases());
        item.facets()
                .forEach((facet, values) -> values.forEach(
                        value -> document.add(new SortedSetDocValuesFacetField(facet.parameter(), value))));
        return document;
    }

    /** Words of which only is known whether an item has one. */
    private static void addEach(Document document, String name, Collection<String> words) {
        if (!words.isEmpty()) document.add(new Field(name, new TermStream(List.copyOf(words)), EACH));
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) config.setMultiValued(facet.parameter(), true);
        return config;
    }
}
