package org.openimr.bench.tamper;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.openimr.server.checkpoint.CheckpointMaking;
import org.openimr.server.checkpoint.CheckpointSettings;
import org.openimr.server.environment.Environment;
import org.openimr.server.log.Actor;
import org.openimr.server.log.AppendResult;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.EventType;
import org.openimr.server.log.Head;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;
import org.openimr.server.log.StreamId;

/** Made-up events in several streams, with gaps between positions as undone transactions leave them, all of them signed. */
final class FictionalLog {
    private static final Instant BEGIN = Instant.parse("2026-03-02T12:00:00.123456Z");
    private static final List<String> TYPES =
            List.of("ApplicationFiled", "RecordsReceived", "ReviewerNamed", "NoteAdded");
    private static final List<String> WORDS = List.of(
            "arrived", "“quoted”", "\\\\ and \\\"", "line\\nbreak", "tab\\t", "é à ü", "\\u0001", "𝄞", "on", "time");
    private static final int MOST_AT_ONCE = 3;
    private static final int ONE_LONG_IN = 60;
    private static final int LONG = 1_000;

    private final DataSource dataSource;
    private final EventLog log;
    private final Random dice;
    private final Map<StreamId, Head> heads = new HashMap<>();

    FictionalLog(DataSource dataSource, long seed) {
        this.dataSource = dataSource;
        this.log = EventLog.over(dataSource);
        this.dice = new Random(seed);
    }

    /**
     * Fills an empty log.
     *
     * @param commands    of one to three events each
     * @param checkpoints are signed while it is filled, the last of them at its end
     */
    CheckpointSettings fill(int commands, int streams, int checkpoints, Path folder) throws SQLException, IOException {
        CheckpointSettings settings = CheckpointSettings.of(folder, new Environment(Map.of()));
        CheckpointMaking making = new CheckpointMaking(dataSource, settings);
        for (int i = 1; i <= commands; i++) {
            append(new StreamId("case/CM26-%07d".formatted(dice.nextInt(streams))), BEGIN.plusSeconds(i));
            if (dice.nextInt(4) == 0) skipPosition();
            if (i % Math.max(1, commands / checkpoints) == 0) making.make(BEGIN.plusSeconds(i));
        }
        making.make(BEGIN.plusSeconds(commands));
        return settings;
    }

    private void append(StreamId stream, Instant at) {
        List<NewEvent> events = IntStream.rangeClosed(0, dice.nextInt(MOST_AT_ONCE))
                .mapToObj(_ -> event())
                .toList();
        CommandId command = new CommandId(new UUID(dice.nextLong(), dice.nextLong()));
        AppendResult result = log.append(
                stream, heads.getOrDefault(stream, Head.EMPTY), events, command, new Actor("account/clerk"), at);
        if (!(result instanceof AppendResult.Appended appended)) throw new IllegalStateException(result.toString());
        heads.put(stream, appended.head());
    }

    private NewEvent event() {
        String note = IntStream.rangeClosed(0, 4)
                .mapToObj(_ -> WORDS.get(dice.nextInt(WORDS.size())))
                .reduce("noted", (one, other) -> one + " " + other)
                .repeat(dice.nextInt(ONE_LONG_IN) == 0 ? LONG : 1);
        return new NewEvent(
                new EventType(TYPES.get(dice.nextInt(TYPES.size())), 1),
                new Payload("{\"note\": \"" + note + "\", \"amount\": " + dice.nextInt(100_000) / 100.0
                        + ", \"within\": [true, null, {\"é\": -0.50, \"b\": 1e3}], \"day\": \"2026-03-0"
                        + (1 + dice.nextInt(9)) + "\"}"));
    }

    private void skipPosition() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            new Sql(connection).texts("select nextval('event_position_seq')");
        }
    }
}
