package org.openimr.server.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.Placement;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;

/**
 * Brings what is kept into the index, in the order of positions, and remembers in the index how far it has come. Doing it
 * twice changes nothing; what a crash cut off is done again.
 */
public final class IndexFeed {
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
     * seen more than is kept is one of other data, and is made again.
     *
     * @return how many letters were missing, different or withdrawn
     */
    public synchronized int follow() {
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
        Stream<PublishedDetermination> all = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Current(head), Spliterator.ORDERED), false);
        ArchiveSize size = index.rebuild(all);
        index.commitThrough(head);
        return size;
    }

    /** The letters that count, part by part. */
    private final class Current implements Iterator<PublishedDetermination> {
        private final long until;
        private long through;
        private Iterator<PublishedDetermination> part = new ArrayList<PublishedDetermination>().iterator();
        private boolean ended;

        Current(long until) {
            this.until = until;
        }

        @Override
        public boolean hasNext() {
            while (!part.hasNext() && !ended) {
                List<FedLetter> rows = kept.current(through, until, PART);
                ended = rows.isEmpty();
                if (ended) break;
                through = rows.getLast().position();
                part = rows.parallelStream()
                        .map(row -> row.published().orElseThrow())
                        .toList()
                        .iterator();
            }
            return part.hasNext();
        }

        @Override
        public PublishedDetermination next() {
            if (!hasNext()) throw new NoSuchElementException();
            return part.next();
        }
    }
}
