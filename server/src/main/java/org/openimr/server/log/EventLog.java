package org.openimr.server.log;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.openimr.server.log.AppendResult.AlreadyDone;
import org.openimr.server.log.AppendResult.Appended;
import org.openimr.server.log.AppendResult.Conflict;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Appends events to streams and reads them back.
 *
 * <p>Runs in the caller's transaction if there is one (Spring's, on the same data source), so read models change with
 * the events or not at all. Without one each append is its own. Use isolation <em>read committed</em>, PostgreSQL's
 * default. Safe for use by many threads.
 */
public final class EventLog {
    private static final String APPEND =
            "select outcome, event_version, event_position from append_events(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Of streams that were read, together: some hundred cases. */
    private static final int MOST_EVENTS_KEPT = 20_000;

    private final JdbcClient jdbc;
    private final ObservationRegistry observed;
    private final LongAdder appended = new LongAdder();
    private final ReadStreams read = new ReadStreams(MOST_EVENTS_KEPT);

    public EventLog(JdbcClient jdbc) {
        this(jdbc, ObservationRegistry.NOOP);
    }

    /** @param observed  where each append is reported */
    public EventLog(JdbcClient jdbc, ObservationRegistry observed) {
        this.jdbc = jdbc;
        this.observed = observed;
    }

    /** Of a database without the server. */
    public static EventLog over(DataSource database) {
        return new EventLog(JdbcClient.create(database));
    }

    /**
     * Appends what one command produced, all or nothing, in one round trip.
     *
     * @param expected   the head that the command was decided on, from {@link History#head()} or the last
     *     {@link Appended}
     * @param events     at least one
     * @param command    chosen by the sender; repeated, it is answered {@link AlreadyDone}
     * @param recordedAt now, by the caller's clock; if that clock is behind the stream's last event, that event's time
     *     is used: the time of a stream never runs backwards
     * @throws ChainBroken if the stored head has the expected version but another hash
     */
    public AppendResult append(
            StreamId stream, Head expected, List<NewEvent> events, CommandId command, Actor actor, Instant recordedAt) {
        if (events.isEmpty()) throw new IllegalArgumentException("nothing to append to " + stream);
        return Objects.requireNonNull(Observation.createNotStarted("openimr.append", observed)
                .observe(() -> appendNow(stream, expected, events, command, actor, recordedAt)));
    }

    private AppendResult appendNow(
            StreamId stream, Head expected, List<NewEvent> events, CommandId command, Actor actor, Instant recordedAt) {
        Instant at = notBefore(expected.recordedAt(), Seal.keepable(recordedAt));
        List<EventHash> hashes = ChainedHashes.of(stream, expected, events, command, actor, at);
        List<Row> rows = jdbc.sql(APPEND)
                .param(stream.value())
                .param(expected.version())
                .param(expected.hash().bytes())
                .param(events.stream().map(event -> event.type().name()).toArray(String[]::new))
                .param(events.stream().map(event -> event.type().version()).toArray(Integer[]::new))
                .param(events.stream().map(event -> event.payload().json()).toArray(String[]::new))
                .param(hashes.stream().map(EventHash::bytes).toArray(byte[][]::new))
                .param(command.value())
                .param(actor.value())
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query((rs, _) -> new Row(rs.getString(1), new Place(rs.getInt(2), rs.getLong(3))))
                .list();
        Head head = new Head(expected.version() + events.size(), hashes.getLast(), at);
        AppendResult result = result(stream, head, rows);
        if (result instanceof Appended) appended.add(events.size());
        return result;
    }

    /** Events appended through this object; those of a transaction that was rolled back are among them. */
    public long appended() {
        return appended.sum();
    }

    /** Reads one stream; of one that was read before, what was added since, after a look whether the rest is the same. */
    public History stream(StreamId stream) {
        History whole = read.find(stream)
                .flatMap(before ->
                        ReadStreams.continued(before, rows(stream, before.head().version())))
                .orElseGet(() -> new History(stream, rows(stream, 0)));
        read.keep(whole);
        return whole;
    }

    private List<RecordedEvent> rows(StreamId stream, int from) {
        return jdbc.sql("select " + EventRows.COLUMNS
                        + " from event where stream = ? and version >= ? order by version")
                .param(stream.value())
                .param(from)
                .query(EventRows::recorded)
                .list();
    }

    /**
     * Reads on over all streams, in the order of their positions.
     *
     * <p>Never skips: an event whose transaction is still open holds back everything above it. So the answer can end
     * before the newest event, and a long transaction that has appended delays every follower. Must run on the primary
     * server, in read committed isolation.
     *
     * @param position the last position already seen, 0 to begin
     * @param limit    at most so many, at least 1
     */
    public List<RecordedEvent> all(long position, int limit) {
        if (position < 0 || limit < 1) {
            throw new IllegalArgumentException("bad range: after " + position + ", at most " + limit);
        }
        return jdbc.sql("select " + EventRows.COLUMNS + " from events_after(?, ?) order by position")
                .param(position)
                .param(limit)
                .query(EventRows::recorded)
                .list();
    }

    private record Row(String outcome, Place place) {}

    private static AppendResult result(StreamId stream, Head head, List<Row> rows) {
        List<Place> places = rows.stream().map(Row::place).toList();
        String outcome = rows.getFirst().outcome();
        return switch (outcome) {
            case "appended" -> new Appended(places, head);
            case "done" -> new AlreadyDone(places);
            case "conflict" -> new Conflict(places.getFirst().version());
            case "broken" -> throw new ChainBroken(stream, places.getFirst().version());
            default -> throw new IllegalStateException("append_events answered " + outcome);
        };
    }

    private static Instant notBefore(Instant earliest, Instant instant) {
        return instant.isBefore(earliest) ? earliest : instant;
    }
}
