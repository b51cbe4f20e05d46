package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.StoredForm;

/** The letters' own documents in a view of the index. */
record Letters(IndexSearcher view) {
    Optional<ContentHash> hash(PublishedId id) throws IOException {
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            int document = document(leaf.reader(), id);
            if (document == DocIdSetIterator.NO_MORE_DOCS) continue;
            BinaryDocValues hashes = leaf.reader().getBinaryDocValues(Layout.HASH);
            if (hashes.advanceExact(document)) return Optional.of(hash(hashes.binaryValue()));
        }
        return Optional.empty();
    }

    Optional<PublishedDetermination> letter(PublishedId id) throws IOException {
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            Optional<PublishedDetermination> letter = letter(leaf.reader(), id);
            if (letter.isPresent()) return letter;
        }
        return Optional.empty();
    }

    /** The letter if it is in this part of the index; an item's letter always is in the item's part. */
    static Optional<PublishedDetermination> letter(LeafReader part, PublishedId id) throws IOException {
        int number = document(part, id);
        if (number == DocIdSetIterator.NO_MORE_DOCS) return Optional.empty();
        Document document = part.storedFields().document(number, Set.of(Layout.STORED));
        BytesRef stored = document.getBinaryValue(Layout.STORED);
        byte[] bytes = new byte[stored.length];
        System.arraycopy(stored.bytes, stored.offset, bytes, 0, stored.length);
        return Optional.of(StoredForm.read(bytes));
    }

    /** The one that was not replaced. */
    private static int document(LeafReader part, PublishedId id) throws IOException {
        Optional<PostingsEnum> postings = Optional.ofNullable(part.postings(Layout.letter(id), PostingsEnum.NONE));
        if (postings.isEmpty()) return DocIdSetIterator.NO_MORE_DOCS;
        int document = postings.get().nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && !isLive(part, document)) {
            document = postings.get().nextDoc();
        }
        return document;
    }

    private static boolean isLive(LeafReader part, int document) {
        return Optional.ofNullable(part.getLiveDocs())
                .map(live -> live.get(document))
                .orElse(true);
    }

    private static ContentHash hash(BytesRef bytes) {
        return new ContentHash(HexFormat.of().formatHex(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
    }
}
