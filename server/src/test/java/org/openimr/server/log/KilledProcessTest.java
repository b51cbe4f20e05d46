package org.openimr.server.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.log.Fictional.CLERK;
import static org.openimr.server.log.Fictional.NOON;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.log.AppendResult.AlreadyDone;
import org.openimr.server.log.AppendResult.Appended;
import org.openimr.server.log.Verdict.Sound;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseForTests;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code kill -9}: what was acknowledged is there, once, and the chain is whole. */
class KilledProcessTest {
    private static final int ACKNOWLEDGED_BEFORE_KILL = 150;

    private static final int UUID_LENGTH = 36;

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();

    @Test
    void every_acknowledged_command_survives_kill_9_of_the_program_and_of_the_database() throws Exception {
        appendAndKill(false);
        appendAndKill(false); // starts on the database server that the first left behind
        appendAndKill(true);

        try (Database database = Database.open(DatabaseForTests.in(folder))) {
            EventLog log = new EventLog(JdbcClient.create(database.dataSource()));
            assertThat(new Verification(database.dataSource()).walk(Optional.empty(), _ -> {}))
                    .isInstanceOf(Sound.class);

            Set<Command> acknowledged = commands("acknowledged");
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3 * ACKNOWLEDGED_BEFORE_KILL);
            assertThat(stored(log)).containsAll(acknowledged);

            Set<Command> unanswered = new HashSet<>(commands("sent"));
            unanswered.removeAll(acknowledged);
            for (Command command : unanswered) sendAgain(log, command);
            assertThat(stored(log)).isEqualTo(commands("sent"));
        }
    }

    private record Command(StreamId stream, CommandId id) {}

    private Set<Command> commands(String word) {
        return lines.stream()
                .map(line -> line.split(" "))
                .filter(words -> words.length == 3 && words[0].equals(word) && words[2].length() == UUID_LENGTH)
                .map(words -> new Command(new StreamId(words[1]), new CommandId(UUID.fromString(words[2]))))
                .collect(Collectors.toSet());
    }

    /** The commands whose two events are stored, each once. */
    private static Set<Command> stored(EventLog log) {
        Map<Command, List<Integer>> parts = log.all(0, Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(
                        event -> new Command(event.stream(), event.command()),
                        Collectors.mapping(RecordedEvent::commandPart, Collectors.toList())));
        assertThat(parts.values()).containsOnly(List.of(1, 2));
        return parts.keySet();
    }

    /** A sender without an answer sends the same command again, on whatever the stream now is. */
    private static void sendAgain(EventLog log, Command command) {
        Head head = log.stream(command.stream()).head();
        assertThat(log.append(command.stream(), head, Fictional.events(2), command.id(), CLERK, NOON))
                .isInstanceOfAny(Appended.class, AlreadyDone.class);
    }

    private void appendAndKill(boolean databaseToo) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        folder.toString(),
                        DatabaseForTests.in(folder).programs().toString())
                .redirectError(folder.resolve("appending.err").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            int acknowledged = 0;
            String line = out.readLine();
            while (line != null && acknowledged < ACKNOWLEDGED_BEFORE_KILL) {
                if (line.startsWith("acknowledged ")) acknowledged++;
                lines.add(line);
                line = out.readLine();
            }
            assertThat(acknowledged).as("acknowledged before the kill").isEqualTo(ACKNOWLEDGED_BEFORE_KILL);
            if (databaseToo)
                kill(Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                        .getFirst());
            process.toHandle().destroyForcibly(); // unlike Process's own, this leaves its output readable
            // what it still said is acknowledged too; a line cut off in the middle is not
            for (; line != null; line = out.readLine()) lines.add(line);
        }
        process.waitFor();
    }

    private static void kill(String pid) {
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
    }
}
