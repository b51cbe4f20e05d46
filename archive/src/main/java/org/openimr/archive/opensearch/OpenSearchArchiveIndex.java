package org.openimr.archive.opensearch;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.Placement;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarQuestion;

/**
 * The archive in an OpenSearch cluster. Any number of processes may search it; one at a time should add to it.
 *
 * <p>What {@link #commit} returned from is written to disk on every copy that the cluster counts as up to date. {@link
 * #commitThrough} writes the position after the letters before it, never with a letter missing; a crash between the two
 * leaves the earlier position, and reading on from there adds what is there already, which changes nothing. A letter's
 * documents lie in one shard and become findable there together; of letters added together some may be findable a moment
 * before the others.
 */
public final class OpenSearchArchiveIndex implements ArchiveIndex {
    private static final int TRIES_OF_A_VIEW = 4;

    private final Lexicon lexicon;
    private final Cluster cluster;
    private final Indices indices;
    private final Documents documents;
    private final LetterWriter writer;
    private final Duration patience;
    private volatile boolean ofOtherLists;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    private OpenSearchArchiveIndex(Cluster cluster, Indices indices, Duration patience, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.cluster = cluster;
        this.indices = indices;
        this.patience = patience;
        this.documents = new Documents(cluster, indices.alias());
        this.writer = new LetterWriter(cluster, indices, indices.alias(), lexicon.understanding());
        this.ofOtherLists = indices.isOfOtherLists(indices.alias());
    }

    /**
     * Opens the archive in this cluster, an empty one where there is none.
     *
     * @throws ArchiveUnavailable if no node answers, or what has the archive's name is something else
     */
    public static OpenSearchArchiveIndex open(ClusterSettings settings, Lexicon lexicon) {
        Cluster cluster = new Cluster(settings);
        try {
            Indices indices = new Indices(cluster, settings, lexicon.mark());
            indices.open();
            return new OpenSearchArchiveIndex(cluster, indices, settings.patience(), lexicon);
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** With the lists that the program brings along. */
    public static OpenSearchArchiveIndex open(ClusterSettings settings) {
        return open(settings, Lexicon.builtIn());
    }

    @Override
    public Placement add(PublishedDetermination published) {
        if (isOfOtherLists()) throw indices.otherLists();
        return held(lock.readLock(), () -> writer.add(published));
    }

    @Override
    public void withdraw(PublishedId id) {
        held(lock.writeLock(), () -> {
            writer.withdraw(id);
            return refreshed();
        });
    }

    @Override
    public void refresh() {
        held(lock.writeLock(), this::refreshed);
    }

    @Override
    public void commit() {
        refresh();
    }

    @Override
    public void commitThrough(long position) {
        held(lock.writeLock(), () -> {
            refreshed();
            documents.putThrough(position);
            return position;
        });
    }

    private boolean refreshed() {
        writer.send();
        indices.refresh(indices.alias());
        return true;
    }

    @Override
    public OptionalLong committedThrough() {
        return documents.through();
    }

    /**
     * False once it was: what another process with other lists does later is noticed when letters are sent, so that two do
     * not make the index again in turn.
     */
    @Override
    public boolean isOfOtherLists() {
        if (ofOtherLists) ofOtherLists = indices.isOfOtherLists(indices.alias());
        return ofOtherLists;
    }

    @Override
    public Optional<PublishedDetermination> get(PublishedId id) {
        return documents.letter(id);
    }

    @Override
    public ArchiveSize size() {
        return new Sizes(cluster, indices.alias()).now();
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        return new ItemSearch(cluster, indices.alias(), request).answer(lexicon);
    }

    @Override
    public SimilarAnswer similar(SimilarQuestion question) {
        long end = System.nanoTime() + patience.toNanos();
        for (int tried = 1; ; tried++) {
            try (View view = View.of(cluster, indices.alias())) {
                return new SimilarSearch(view, question, lexicon.understanding()).answer();
            } catch (ArchiveUnavailable lost) {
                if (tried == TRIES_OF_A_VIEW || cluster.isClosed() || System.nanoTime() > end) throw lost;
            }
        }
    }

    @Override
    public ArchiveSize rebuild(Stream<PublishedDetermination> source) {
        held(lock.writeLock(), () -> {
            refreshed();
            indices.begin();
            try {
                LetterWriter rebuilding =
                        new LetterWriter(cluster, indices, indices.building(), lexicon.understanding());
                source.forEachOrdered(rebuilding::put);
                rebuilding.send();
                indices.refresh(indices.building());
                indices.changeOver();
                ofOtherLists = false;
                return true;
            } catch (RuntimeException | Error e) {
                giveUp(e);
                throw e;
            }
        });
        return size();
    }

    private void giveUp(Throwable why) {
        try {
            indices.giveUp();
        } catch (ArchiveUnavailable e) {
            why.addSuppressed(e); // the next rebuilding deletes what this one left
        }
    }

    @Override
    public void close() {
        held(lock.writeLock(), () -> {
            try (cluster) {
                // What was not sent to an index of other lists is in the source, and read there by who rebuilds it.
                return cluster.isClosed() || indices.isOfOtherLists(indices.alias()) || refreshed();
            }
        });
    }

    private static <T> T held(Lock held, Supplier<T> work) {
        held.lock();
        try {
            return work.get();
        } finally {
            held.unlock();
        }
    }
}
