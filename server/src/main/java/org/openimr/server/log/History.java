package org.openimr.server.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One stream, wholly read. Immutable, but for remembering what its events came to. */
public final class History {
    private final StreamId stream;
    private final List<RecordedEvent> events;
    private volatile @Nullable Folded<?> folded;

    /** @param events in the order of their versions; empty for a stream that does not exist */
    public History(StreamId stream, List<RecordedEvent> events) {
        this.stream = stream;
        this.events = List.copyOf(events);
    }

    private record Folded<S>(Fold<S> by, S state, int events) {}

    public StreamId stream() {
        return stream;
    }

    /** In the order of their versions; empty for a stream that does not exist. */
    public List<RecordedEvent> events() {
        return events;
    }

    /** The same stream with what was appended since; what its events came to so far is not worked out again. */
    History followedBy(List<RecordedEvent> more) {
        History longer = new History(
                stream, Stream.concat(events.stream(), more.stream()).toList());
        longer.folded = folded;
        return longer;
    }

    /** What the events come to; worked out once for as long as nobody asks with another fold. */
    public <S> S folded(Fold<S> fold) {
        Folded<S> known = known(fold);
        if (known.events() == events.size()) return known.state();
        S state = known.state();
        for (RecordedEvent event : events.subList(known.events(), events.size())) state = fold.evolve(state, event);
        folded = new Folded<>(fold, state, events.size());
        return state;
    }

    @SuppressWarnings("unchecked") // what this very fold made
    private <S> Folded<S> known(Fold<S> fold) {
        Folded<?> last = folded;
        return last != null && last.by().equals(fold) ? (Folded<S>) last : new Folded<>(fold, fold.initial(), 0);
    }

    /** What the next append must continue from. */
    public Head head() {
        return events.isEmpty() ? Head.EMPTY : events.getLast().head();
    }

    /**
     * What this command has already done here. Ask before deciding: the state that a retried command meets is the
     * one it made itself, and would refuse it.
     */
    public Optional<AppendResult.AlreadyDone> answerTo(CommandId command) {
        List<Place> places = events.stream()
                .filter(event -> event.command().equals(command))
                .map(RecordedEvent::place)
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(new AppendResult.AlreadyDone(places));
    }

    @Override
    public String toString() {
        return stream + " with " + events.size() + " events";
    }
}
