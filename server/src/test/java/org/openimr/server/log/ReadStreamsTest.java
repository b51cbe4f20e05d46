package org.openimr.server.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.log.Fictional.CLERK;
import static org.openimr.server.log.Fictional.NOON;
import static org.openimr.server.log.Fictional.command;
import static org.openimr.server.log.Fictional.event;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadStreamsTest {
    private final ReadStreams streams = new ReadStreams(10);

    @Test
    void those_asked_for_longest_ago_are_forgotten_first() {
        History first = history(4);
        History second = history(4);
        streams.keep(first);
        streams.keep(second);
        assertThat(streams.find(first.stream())).contains(first);
        streams.keep(history(3));

        assertThat(streams.find(first.stream())).contains(first);
        assertThat(streams.find(second.stream())).isEmpty();
    }

    @Test
    void a_stream_that_grew_counts_once() {
        StreamId stream = Fictional.stream();
        List<RecordedEvent> events = recorded(stream, 9);
        History other = history(1);
        streams.keep(other);
        for (int count = 1; count <= 9; count++) streams.keep(new History(stream, events.subList(0, count)));

        assertThat(streams.find(stream))
                .hasValueSatisfying(kept -> assertThat(kept.events()).hasSize(9));
        assertThat(streams.find(other.stream())).contains(other);
    }

    @Test
    void one_that_is_empty_or_longer_than_all_that_may_be_kept_is_not_kept() {
        History empty = history(0);
        History longer = history(11);
        History within = history(10);
        streams.keep(within);
        streams.keep(empty);
        streams.keep(longer);

        assertThat(streams.find(empty.stream())).isEmpty();
        assertThat(streams.find(longer.stream())).isEmpty();
        assertThat(streams.find(within.stream())).contains(within);
    }

    @Test
    void what_is_kept_is_continued_only_from_the_very_same_event() {
        StreamId stream = Fictional.stream();
        List<RecordedEvent> events = recorded(stream, 5);
        History three = new History(stream, events.subList(0, 3));

        assertThat(ReadStreams.continued(three, events.subList(2, 3))).containsSame(three);
        assertThat(ReadStreams.continued(three, events.subList(2, 5)))
                .hasValueSatisfying(whole -> assertThat(whole.events()).isEqualTo(events));
        assertThat(ReadStreams.continued(three, events.subList(3, 5))).isEmpty();
        assertThat(ReadStreams.continued(three, recorded(stream, 5).subList(2, 5)))
                .isEmpty();
        assertThat(ReadStreams.continued(three, List.of())).isEmpty();
    }

    @Test
    void what_events_came_to_is_worked_out_once() {
        AtomicInteger worked = new AtomicInteger();
        Fold<Integer> versions = new Fold<>() {
            @Override
            public Integer initial() {
                return 0;
            }

            @Override
            public Integer evolve(Integer sum, RecordedEvent event) {
                worked.incrementAndGet();
                return sum + event.version();
            }
        };
        StreamId stream = Fictional.stream();
        List<RecordedEvent> events = recorded(stream, 5);
        History three = new History(stream, events.subList(0, 3));
        assertThat(three.folded(versions)).isEqualTo(6);
        assertThat(three.folded(versions)).isEqualTo(6);
        History five = three.followedBy(events.subList(3, 5));
        assertThat(five.folded(versions)).isEqualTo(15);
        assertThat(three.folded(versions)).isEqualTo(6);
        assertThat(worked).hasValue(5);
        assertThat(five.folded(hashes())).isEqualTo(events.getLast().hash().toString());
        assertThat(five.folded(versions)).isEqualTo(15);
    }

    private static Fold<String> hashes() {
        return new Fold<>() {
            @Override
            public String initial() {
                return "";
            }

            @Override
            public String evolve(String last, RecordedEvent event) {
                return event.hash().toString();
            }
        };
    }

    private static History history(int events) {
        StreamId stream = Fictional.stream();
        return new History(stream, recorded(stream, events));
    }

    /** No two calls make the same. */
    private static List<RecordedEvent> recorded(StreamId stream, int count) {
        CommandId command = command();
        return IntStream.rangeClosed(1, count)
                .mapToObj(version -> new RecordedEvent(
                        version,
                        stream,
                        version,
                        event(version).type(),
                        event(version).payload(),
                        CLERK,
                        NOON,
                        command,
                        version,
                        version == 1 ? EventHash.BEFORE_FIRST : new EventHash("ab".repeat(32)),
                        new EventHash("%064x".formatted(version))))
                .toList();
    }
}
