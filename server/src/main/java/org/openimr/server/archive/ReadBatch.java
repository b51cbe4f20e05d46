package org.openimr.server.archive;

import java.util.List;

/**
 * Documents that were read, in their order.
 *
 * @param letters    that are not known by their documents
 * @param partial    of these letters, what could be read only in part
 * @param lacking    of the documents that were known, what could be read only in part when they were kept
 * @param unread     documents that are no letters
 * @param unchanged  how many documents were known
 * @param through    bytes of the sources up to the last of them
 */
record ReadBatch(
        List<NewLetter> letters,
        List<NotedDocument> partial,
        List<NotedDocument> lacking,
        List<NotedDocument> unread,
        int unchanged,
        long through) {
    ReadBatch {
        letters = List.copyOf(letters);
        partial = List.copyOf(partial);
        lacking = List.copyOf(lacking);
        unread = List.copyOf(unread);
    }

    int documents() {
        return letters.size() + unread.size() + unchanged;
    }
}
