package org.openimr.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Order;
import org.openimr.process.ProcessSettings;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.VerifyLog;
import org.openimr.server.log.Verdict;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;

class KilledServerTest {
    private static final long SEED = 20_261_121;
    private static final int KILLS = 3;
    private static final int KILL_EVERY = 350;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_server_killed_during_a_replay_keeps_every_acknowledged_command_once() throws IOException, SQLException {
        List<Path> letters = RealLetters.texts();
        List<String> faults = new ArrayList<>();
        int acknowledged;
        Path data;
        try (ServerProcess server = new ServerProcess(folder);
                PatientDesk desk = new PatientDesk(
                        new HttpDesk(server.address(), ServerProcess.logins()), server, new Random(SEED))) {
            Replay replay = new Replay(desk, ProcessSettings.defaults());
            for (Path letter : letters) {
                String document = letter.getFileName().toString();
                switch (replay.run(document, Files.readAllBytes(letter))) {
                    case Replay.Outcome.Published published ->
                        published.comparison().different().forEach(section -> faults.add(document + ": " + section));
                    case Replay.Outcome.NotRun(String reason) -> faults.add(document + ": " + reason);
                }
            }
            acknowledged = desk.acknowledged.get();
            data = server.data();
            assertThat(desk.kills.get()).isEqualTo(KILLS);
            server.kill();
        }
        assertThat(faults).isEmpty();
        long alarms = count(data, "count(*) from event where actor like 'clock/%'");
        long seals = count(data, "count(*) from event where stream like 'looks/%'");
        long days = count(data, "count(distinct stream) from event where stream like 'looks/%'");
        // Every command of the plain path makes exactly one event, and the hand-over of the draft a second one, that of
        // what it drew: one more would be done twice, one less lost. Beside them stand the alarms of the running
        // server, which in these old cases finds last days that have passed, and the seals of who looked at them.
        assertThat(VerifyLog.walk(data, Optional.empty(), Optional.empty(), _ -> {}))
                .isInstanceOfSatisfying(Verdict.Sound.class, sound -> {
                    assertThat(sound.events()).isEqualTo(acknowledged + letters.size() + alarms + seals);
                    assertThat(sound.streams()).isEqualTo(letters.size() + days);
                });
    }

    private static long count(Path data, String what) throws SQLException {
        try (Database database = Database.open(DatabaseSettings.embedded(data.resolve("database")));
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select " + what)) {
            count.next();
            return count.getLong(1);
        }
    }

    /** Kills the server now and then while a command is under way, waits until it is back, and asks again. */
    private static final class PatientDesk implements Desk {
        private static final int TRIES = 60;
        private final Desk server;
        private final ServerProcess process;
        private final Random random;
        private final AtomicInteger acknowledged = new AtomicInteger();
        private final AtomicInteger kills = new AtomicInteger();
        private Optional<Thread> killer = Optional.empty();

        PatientDesk(Desk server, ServerProcess process, Random random) {
            this.server = server;
            this.process = process;
            this.random = random;
        }

        @Override
        public ReviewerId reviewer() {
            return patiently(server::reviewer);
        }

        @Override
        public boolean publishes() {
            return server.publishes();
        }

        @Override
        public Reply give(CaseNumber caseNumber, Order order, UUID command) {
            if (acknowledged.get() / KILL_EVERY > kills.get() && kills.get() < KILLS) killDuring();
            Reply reply = patiently(() -> server.give(caseNumber, order, command));
            if (reply instanceof Reply.Done) acknowledged.incrementAndGet();
            return reply;
        }

        @Override
        public Kept kept(CaseNumber caseNumber) {
            return patiently(() -> server.kept(caseNumber));
        }

        private void killDuring() {
            kills.incrementAndGet();
            int delay = random.nextInt(30);
            killer = Optional.of(Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(delay);
                    process.killAndRestart();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }

        private <T> T patiently(Supplier<T> question) {
            for (int attempt = 1; ; attempt++) {
                try {
                    return question.get();
                } catch (Unreachable e) {
                    if (attempt == TRIES) throw e;
                    await();
                }
            }
        }

        private void await() {
            try {
                if (killer.isPresent()) killer.get().join();
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
