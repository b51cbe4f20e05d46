package org.openimr.server.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.Placement;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what is kept into the index, in the order of positions, and remembers in the index how far it has come. Doing it
 * twice changes nothing; what a crash cut off is done again.
 */
public final class IndexFeed {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);
    private static final int PART = 500;
    private static final int PARTS_BEFORE_COMMIT = 40;

    private final KeptLetters kept;
    private final ArchiveIndex index;

    public IndexFeed(KeptLetters kept, ArchiveIndex index) {
        this.kept = kept;
        this.index = index;
    }

    /**
     * Indexes what the index has not yet seen; all of it is durable and findable when this returns. An index that has
     * seen more than is kept is one of other data, and is made again; so is one that was made with other lists.
     *
     * @return how many letters were missing, different or withdrawn
     */
    public synchronized int follow() {
        if (index.isOfOtherLists()) {
            LOG.warn(
                    "The archive index was made with other lists than those of now. It is made again from the database;"
                            + " until then searches see it as it was.");
            int letters = rebuild().determinations();
            LOG.warn("The archive index was made again with the lists of now: {} letters.", letters);
            return letters;
        }
        long head = kept.head();
        long from = index.committedThrough().orElse(0);
        if (from > head) {
            rebuild();
            return index.size().determinations();
        }
        if (from == head && index.committedThrough().isPresent()) return 0;
        int changed = addUntil(from, head);
        index.commitThrough(head);
        return changed;
    }

    /** Adds the rows after one position and up to another, without making them durable at the end. */
    int addUntil(long from, long until) {
        int changed = 0;
        int parts = 0;
        long through = from;
        for (List<FedLetter> part = kept.after(through, until, PART);
                !part.isEmpty();
                part = kept.after(through, until, PART)) {
            changed += add(part);
            through = part.getLast().position();
            if (++parts % PARTS_BEFORE_COMMIT == 0) index.commitThrough(through);
        }
        return changed;
    }

    /** Of several versions of one letter only the last counts, so that all can be added at the same time. */
    private int add(List<FedLetter> part) {
        Map<PublishedId, FedLetter> last = new LinkedHashMap<>();
        part.forEach(letter -> last.put(letter.id(), letter));
        return last.values().parallelStream().mapToInt(this::add).sum();
    }

    private int add(FedLetter letter) {
        Optional<PublishedDetermination> published = letter.published();
        if (published.isPresent()) return index.add(published.get()) == Placement.UNCHANGED ? 0 : 1;
        index.withdraw(letter.id());
        return 1;
    }

    /** Makes the whole index again from what is kept; until it ends, searches see the old one. */
    public synchronized ArchiveSize rebuild() {
        long head = kept.head();
        ArchiveSize size = index.rebuild(kept.current(head));
        index.commitThrough(head);
        return size;
    }
}
