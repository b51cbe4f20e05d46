package org.openimr.archive.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.openimr.archive.text.EnglishText;

/**
 * An index folder held open for writing, and the view of it that searches see. A commit is Lucene's: new files are
 * synced, then one small file that names them is put in place, so a crash leaves the commit before or the commit after.
 */
final class OpenFolder implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 64;
    private static final String LAYOUT = "layout";
    private static final String THROUGH = "through";
    private static final String LISTS = "lists";

    private final Directory directory;
    private final String lists;
    private IndexWriter writer;
    private volatile SearcherManager views;
    private volatile boolean ofOtherLists;

    private OpenFolder(Directory directory, String lists) throws IOException {
        this.directory = directory;
        this.lists = lists;
        this.writer = writer(directory, lists);
        this.views = new SearcherManager(writer, new Views());
        this.ofOtherLists = !lists.equals(commitData().get(LISTS));
    }

    /** @param lists  mark of those with which letters are added */
    static OpenFolder open(Path folder, String lists) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            checkLayout(directory);
            return new OpenFolder(directory, lists);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static void checkLayout(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) return;
        String found = SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(LAYOUT, "unknown");
        if (!found.equals(Layout.VERSION)) throw new OtherLayoutException(found);
    }

    private static IndexWriter writer(Directory directory, String lists) throws IOException {
        IndexWriter writer = new IndexWriter(
                directory, new IndexWriterConfig(EnglishText.analyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES));
        if (!DirectoryReader.indexExists(directory)) {
            writer.setLiveCommitData(
                    Map.of(LAYOUT, Layout.VERSION, LISTS, lists).entrySet());
            writer.commit();
        }
        return writer;
    }

    /** For documents that surely replace none; there is nothing to look for then. */
    void add(List<Document> documents) throws IOException {
        writer.addDocuments(documents);
    }

    void replace(Term old, List<Document> documents) throws IOException {
        writer.updateDocuments(old, documents);
    }

    void delete(Term documents) throws IOException {
        writer.deleteDocuments(documents);
    }

    void deleteAll() throws IOException {
        writer.deleteAll();
    }

    void refresh() throws IOException {
        views.maybeRefreshBlocking();
    }

    void commit(OptionalLong through) throws IOException {
        commit(through, Optional.ofNullable(commitData().get(LISTS)));
    }

    /** The commit of an index of which every letter was read with the lists of now. */
    void commitRebuilt() throws IOException {
        commit(OptionalLong.empty(), Optional.of(lists));
        ofOtherLists = false;
    }

    private void commit(OptionalLong through, Optional<String> madeWith) throws IOException {
        Map<String, String> data = new HashMap<>(Map.of(LAYOUT, Layout.VERSION));
        madeWith.ifPresent(mark -> data.put(LISTS, mark));
        through.ifPresent(position -> data.put(THROUGH, Long.toString(position)));
        if (!data.equals(commitData())) writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /** Whether its letters were read with other lists, or it does not say with which. */
    boolean isOfOtherLists() {
        return ofOtherLists;
    }

    /** What the last commit says of the source. */
    OptionalLong through() {
        return Optional.ofNullable(commitData().get(THROUGH)).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    private Map<String, String> commitData() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        return data;
    }

    /** Back to the last commit. */
    void forgetUncommitted() throws IOException {
        SearcherManager old = views;
        writer.rollback();
        writer = writer(directory, lists);
        views = new SearcherManager(writer, new Views());
        old.close();
    }

    interface Look<T> {
        T at(FacetSearcher view) throws IOException;
    }

    /** Looks at the view as it was last refreshed; it stays as it is while looked at. */
    <T> T viewed(Look<T> look) throws IOException {
        SearcherManager current = views;
        IndexSearcher view = current.acquire();
        try {
            return look.at((FacetSearcher) view);
        } finally {
            current.release(view);
        }
    }

    /** Commits what is uncommitted and lets go; a second time does nothing. */
    @Override
    public void close() throws IOException {
        try (directory) {
            views.close();
            writer.close();
        }
    }

    private static final class Views extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
            return new FacetSearcher(reader);
        }
    }
}
