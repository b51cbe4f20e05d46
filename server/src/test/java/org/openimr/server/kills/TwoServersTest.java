package org.openimr.server.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.AfterKills;
import org.openimr.server.kills.Rehearsal.Filled;
import org.openimr.server.kills.Rehearsal.Plan;

/**
 * Two servers on one database, with the same documents; one is killed under load, again and again. Clients send again, to
 * the other one, and notice nothing else.
 *
 * <p>{@code -Dopenimr.kills.beside=20} says how often.
 */
class TwoServersTest {
    private static final int KILLS = Integer.getInteger("openimr.kills.beside", 1);
    private static final long SEED = Long.getLong("openimr.kills.seed", 4610L);
    private static final int CLIENTS = 8;
    private static final int LIFE = 60;

    /** While the first starts again the other one works: without pauses that would be hundreds of cases. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    private static final int DOCUMENTS = 5;
    private static final int CASES = 10;

    /** Longer than any command takes here, shorter than a start: who waited for that one did not change over. */
    private static final Duration UNNOTICED = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @Test
    void a_server_that_dies_beside_another_costs_its_clients_a_retry_and_nothing_else() throws Exception {
        try (DatabaseToKill database = DatabaseToKill.start(folder.resolve("database"))) {
            Path data = folder.resolve("data");
            Filled filled = Filled.atOnce(data, database.address());
            try (Rehearsal run = new Rehearsal(new Plan(SEED, CLIENTS, LIFE, DOCUMENTS, PAUSE), filled, database)) {
                run.beside(folder.resolve("beside"));
                run.begin();
                for (int kill = 1; kill <= KILLS; kill++) {
                    assertThat(run.killServer())
                            .as("after kill " + kill + " of one of two servers, seed " + SEED)
                            .isEmpty();
                }
                assertThat(run.end(CASES)).as("at the end, seed " + SEED).isEmpty();
                System.out.println(KILLS + " kills of one of two servers, seed " + SEED + ": " + run.ledger());
                assertThat(run.ledger().retries())
                        .as("somebody was at the one that died")
                        .isPositive();
                assertThat(run.ledger().longest()).isLessThan(UNNOTICED);
            }
            assertThat(AfterKills.verify(data, database.address())).as("verify").isEmpty();
            assertThat(AfterKills.rebuild(data, database.address(), ServerToKill.SETTINGS))
                    .as("tables, as they were and as made again")
                    .isEmpty();
        }
    }
}
