package org.openimr.archive.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.ContentHash;
import org.openimr.archive.Placement;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.index.OneAtATime;
import org.openimr.archive.index.StoredForm;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarQuestion;

/**
 * The archive in a folder, searched in process. One process at a time may hold the folder open.
 *
 * <p>Adding threads share a lock that refreshing, committing and rebuilding take alone, so that what a view shows and
 * what {@link RecentHashes} remembers always add up to everything added.
 */
public final class LuceneArchiveIndex implements ArchiveIndex {
    private static final int REMEMBERED_AT_MOST = 50_000;

    private final Path folder;
    private final OpenFolder index;
    private final Lexicon lexicon;
    private final RecentHashes recent = new RecentHashes();
    private final OneAtATime writing = new OneAtATime();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    private LuceneArchiveIndex(Path folder, OpenFolder index, Lexicon lexicon) {
        this.folder = folder;
        this.lexicon = lexicon;
        this.index = index;
    }

    /**
     * Opens the archive in this folder, an empty one where there is none.
     *
     * @throws ArchiveUnavailable if another process has it open, or it cannot be read
     */
    public static LuceneArchiveIndex open(Path folder, Lexicon lexicon) {
        return guarded(folder, () -> new LuceneArchiveIndex(folder, OpenFolder.open(folder, lexicon.mark()), lexicon));
    }

    /** With the lists that the program brings along. */
    public static LuceneArchiveIndex open(Path folder) {
        return open(folder, Lexicon.builtIn());
    }

    @Override
    public Placement add(PublishedDetermination published) {
        byte[] stored = StoredForm.write(published);
        ContentHash hash = ContentHash.of(stored);
        Placement placement = held(
                lock.readLock(),
                () -> writing.alone(published.id(), () -> {
                    if (index.isOfOtherLists()) throw new OtherListsException();
                    Optional<ContentHash> known = known(published.id());
                    if (known.equals(Optional.of(hash))) return Placement.UNCHANGED;
                    List<Document> documents = documents(published, stored, hash);
                    if (known.isEmpty()) index.add(documents);
                    else index.replace(Layout.allOf(published.id()), documents);
                    recent.put(published.id(), hash);
                    return known.isPresent() ? Placement.REPLACED : Placement.ADDED;
                }));
        if (recent.size() > REMEMBERED_AT_MOST) refresh();
        return placement;
    }

    private List<Document> documents(PublishedDetermination published, byte[] stored, ContentHash hash)
            throws IOException {
        return Layout.documents(published, stored, hash, lexicon.understanding());
    }

    private Optional<ContentHash> known(PublishedId id) throws IOException {
        Optional<ContentHash> added = recent.get(id);
        return added.isPresent() ? added : index.viewed(view -> new Letters(view).hash(id));
    }

    @Override
    public void withdraw(PublishedId id) {
        held(lock.writeLock(), () -> {
            index.delete(Layout.allOf(id));
            return refreshed();
        });
    }

    @Override
    public void refresh() {
        held(lock.writeLock(), this::refreshed);
    }

    @Override
    public void commit() {
        held(lock.writeLock(), () -> committed(index.through()));
    }

    @Override
    public void commitThrough(long position) {
        held(lock.writeLock(), () -> committed(OptionalLong.of(position)));
    }

    private boolean committed(OptionalLong through) throws IOException {
        index.commit(through);
        return refreshed();
    }

    private boolean refreshed() throws IOException {
        index.refresh();
        recent.clear();
        return true;
    }

    @Override
    public OptionalLong committedThrough() {
        return held(lock.readLock(), index::through);
    }

    @Override
    public boolean isOfOtherLists() {
        return index.isOfOtherLists();
    }

    @Override
    public Optional<PublishedDetermination> get(PublishedId id) {
        return guarded(folder, () -> index.viewed(view -> new Letters(view).letter(id)));
    }

    @Override
    public ArchiveSize size() {
        return guarded(
                folder,
                () -> index.viewed(view -> {
                    int items = view.count(new TermQuery(Layout.ANY_ITEM));
                    return new ArchiveSize(view.getIndexReader().numDocs() - items, items);
                }));
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        return guarded(folder, () -> index.viewed(view -> new ItemSearch(view, request).answer(lexicon)));
    }

    @Override
    public SimilarAnswer similar(SimilarQuestion question) {
        return guarded(
                folder,
                () -> index.viewed(view -> new SimilarSearch(view, question, lexicon.understanding()).answer()));
    }

    @Override
    public ArchiveSize rebuild(Stream<PublishedDetermination> source) {
        held(lock.writeLock(), () -> {
            committed(index.through());
            boolean whole = false;
            try {
                index.deleteAll();
                for (PublishedDetermination published : (Iterable<PublishedDetermination>) source::iterator) {
                    byte[] stored = StoredForm.write(published);
                    Term id = Layout.allOf(published.id());
                    index.replace(id, documents(published, stored, ContentHash.of(stored)));
                }
                index.commitRebuilt();
                refreshed();
                whole = true;
                return true;
            } finally {
                if (!whole) index.forgetUncommitted();
            }
        });
        return size();
    }

    @Override
    public void close() {
        held(lock.writeLock(), () -> {
            index.close();
            return true;
        });
    }

    private <T> T held(Lock held, Work<T> work) {
        held.lock();
        try {
            return guarded(folder, work);
        } finally {
            held.unlock();
        }
    }

    interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(Path folder, Work<T> work) {
        try {
            return work.run();
        } catch (AlreadyClosedException | IOException e) {
            throw new ArchiveUnavailable(fault(e), folder.toString(), e);
        }
    }

    private static ArchiveFault fault(Exception cause) {
        return switch (cause) {
            case LockObtainFailedException _ -> ArchiveFault.LOCKED;
            case AlreadyClosedException _ -> ArchiveFault.STOPPED;
            case OtherLayoutException _, IndexFormatTooNewException _, IndexFormatTooOldException _ ->
                ArchiveFault.OTHER_LAYOUT;
            case OtherListsException _ -> ArchiveFault.OTHER_LISTS;
            case CorruptIndexException _, IndexNotFoundException _ -> ArchiveFault.DAMAGED;
            default -> ArchiveFault.STORAGE;
        };
    }
}
