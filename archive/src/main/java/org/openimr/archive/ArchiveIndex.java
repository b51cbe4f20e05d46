package org.openimr.archive;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.similar.SimilarItems;

/**
 * The published determinations, kept and searched. It is a read model: everything in it can be rebuilt from its
 * source. Safe for use by many threads.
 *
 * <p>Three moments: {@link #add} accepts, {@link #refresh} makes findable, {@link #commit} makes durable (and
 * findable). What was committed survives the loss of the process or the machine's power; what was not may be gone.
 *
 * <p>Every method throws {@link ArchiveUnavailable} where the index cannot work.
 */
public interface ArchiveIndex extends SimilarItems, AutoCloseable {
    /** Adds a determination or replaces the one with the same id; the same content twice changes nothing. */
    Placement add(PublishedDetermination published);

    /**
     * Takes a determination out, at once for every search and for good with the next commit; one that is not there stays
     * not there.
     */
    void withdraw(PublishedId id);

    /** Makes all that was added so far findable. */
    void refresh();

    /** Makes all that was added so far durable and findable. */
    void commit();

    /**
     * As {@link #commit()}, and remembers with it, in the same atomic step, how far the source has been read.
     *
     * @param position  of the source's last entry that was added, such as an event log's global position
     */
    void commitThrough(long position);

    /** The position last given to {@link #commitThrough}, from where an interrupted feed goes on. */
    OptionalLong committedThrough();

    /** The determination with this id, if it is findable. */
    Optional<PublishedDetermination> get(PublishedId id);

    ArchiveSize size();

    /**
     * Whether its letters were read with other lists than those it is opened with, or nobody knows with which. Then it is
     * searched as it is and gives letters out, but takes none before it is rebuilt: {@link #add} fails with {@link
     * ArchiveFault#OTHER_LISTS}.
     */
    boolean isOfOtherLists();

    /** Disputed items. Whatever was asked, the answer is a result or a refusal that says why. */
    SearchAnswer search(SearchRequest request);

    /**
     * Replaces everything by what the source gives, in one atomic step: until it ends searches see the old content,
     * and when the source fails the old content stays. Other writers wait. Two entries of one id: the last stays.
     */
    ArchiveSize rebuild(Stream<PublishedDetermination> source);

    /** Commits and lets go of the folder. */
    @Override
    void close();
}
