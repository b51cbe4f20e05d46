package org.openimr.server.log;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Streams as they were last read, those asked for longest ago forgotten first. None of them is believed: whoever reads a
 * stream asks for its rows from the last kept one on, and {@link #continued continues} only what is still there.
 * Safe for use by many threads.
 */
final class ReadStreams {
    private final int mostEvents;
    private final Map<StreamId, History> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int events;

    /** @param mostEvents kept of all streams together */
    ReadStreams(int mostEvents) {
        this.mostEvents = mostEvents;
    }

    synchronized Optional<History> find(StreamId stream) {
        return Optional.ofNullable(kept.get(stream));
    }

    /** A stream longer than everything that may be kept is not kept. */
    synchronized void keep(History read) {
        forget(read.stream());
        int more = read.events().size();
        if (more == 0 || more > mostEvents) return;
        kept.put(read.stream(), read);
        events += more;
        Iterator<History> eldest = kept.values().iterator();
        while (events > mostEvents) {
            events -= eldest.next().events().size();
            eldest.remove();
        }
    }

    private void forget(StreamId stream) {
        History before = kept.remove(stream);
        if (before != null) events -= before.events().size();
    }

    /**
     * The whole stream, from what was kept of it and its rows from the last kept event on. Empty where that event is not
     * the one that was kept: its transaction was rolled back, or the database is another.
     *
     * @param from rows whose version is that of the last kept event, or higher, in the order of their versions
     */
    static Optional<History> continued(History before, List<RecordedEvent> from) {
        if (from.isEmpty() || !from.getFirst().equals(before.events().getLast())) return Optional.empty();
        return Optional.of(from.size() == 1 ? before : before.followedBy(from.subList(1, from.size())));
    }
}
