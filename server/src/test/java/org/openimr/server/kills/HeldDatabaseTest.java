package org.openimr.server.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.AfterKills;
import org.openimr.server.Client;
import org.openimr.server.Client.Answered;
import org.openimr.server.kills.Rehearsal.Filled;
import org.openimr.server.kills.Rehearsal.Plan;

/**
 * PostgreSQL stops in the middle of what it does, as where its disk no longer answers, and goes on after a while. Who has a
 * connection waits; everybody else is told to come again; afterwards nothing is lost.
 */
class HeldDatabaseTest {
    private static final long SEED = Long.getLong("openimr.kills.seed", 4610L);
    private static final int CLIENTS = 8;
    private static final int LIFE = 60;
    private static final int DOCUMENTS = 5;
    private static final int CASES = 5;

    /** More than there are connections. */
    private static final int ASK = 30;

    private static final int CONNECTIONS = 16;
    private static final int BUSY = 503;
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** One waits ten seconds for a connection. */
    private static final Duration TOLD = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void while_it_hangs_the_server_says_so_and_afterwards_nothing_is_lost() throws Exception {
        try (DatabaseToKill database = DatabaseToKill.start(folder.resolve("database"))) {
            Path data = folder.resolve("data");
            Filled filled = Filled.atOnce(data, database.address());
            URI server = filled.place().address();
            try (Rehearsal run = new Rehearsal(new Plan(SEED, CLIENTS, LIFE, DOCUMENTS), filled, database);
                    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                run.begin();
                List<CompletableFuture<Answered>> waiting = new ArrayList<>();
                List<String> wrong = run.holdDatabase(() -> {
                    for (int i = 0; i < ASK; i++) {
                        waiting.add(CompletableFuture.supplyAsync(
                                () -> Client.send(new Client(server, Optional.of("case-manager"))
                                        .request("/api/v1/cases/CM26-0000001")
                                        .GET()),
                                threads));
                    }
                    assertThat(health(server)).as("it lives").isEqualTo(200);
                    assertThat(told(waiting)).as("told to come again").isGreaterThanOrEqualTo(ASK - CONNECTIONS);
                    assertThat(health(server)).as("it still lives").isEqualTo(200);
                });
                assertThat(wrong).as("afterwards, seed " + SEED).isEmpty();
                for (CompletableFuture<Answered> one : waiting) {
                    assertThat(one.get(TOLD.toSeconds(), TimeUnit.SECONDS).status())
                            .as("answered when it went on")
                            .isIn(200, 404, BUSY);
                }
                assertThat(run.end(CASES)).as("at the end, seed " + SEED).isEmpty();
                System.out.println("held, seed " + SEED + ": " + run.ledger());
            }
            assertThat(AfterKills.verify(data, database.address())).as("verify").isEmpty();
        }
    }

    private static int health(URI server) {
        HttpRequest.Builder live =
                HttpRequest.newBuilder(server.resolve("/health/live")).timeout(AT_ONCE);
        return Client.send(live).status();
    }

    /** How many are answered by then, each with when to come again. */
    private static long told(List<CompletableFuture<Answered>> waiting) {
        long until = System.nanoTime() + TOLD.toNanos();
        long told = 0;
        while (told < ASK - CONNECTIONS && System.nanoTime() < until) {
            told = waiting.stream()
                    .filter(CompletableFuture::isDone)
                    .map(CompletableFuture::join)
                    .peek(answer -> {
                        assertThat(answer.status()).as(answer.text()).isEqualTo(BUSY);
                        assertThat(answer.response().headers().firstValue("Retry-After"))
                                .isPresent();
                    })
                    .count();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return told;
            }
        }
        return told;
    }
}
