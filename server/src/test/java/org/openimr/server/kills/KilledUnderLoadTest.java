package org.openimr.server.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.AfterKills;
import org.openimr.server.kills.Rehearsal.Filled;
import org.openimr.server.kills.Rehearsal.Plan;

/**
 * {@code kill -9} of the server, and of PostgreSQL, while clients take cases from filing to determination: nothing that
 * was acknowledged is lost, nothing is done twice or by half, and nothing that was handed to a job is forgotten.
 *
 * <p>{@code -Dopenimr.kills.server=200 -Dopenimr.kills.postgres=100 -Dopenimr.kills.cases=1000
 * -Dopenimr.kills.seed=N} say how often, in how many cases at least, and by which chance.
 */
class KilledUnderLoadTest {
    private static final int SERVER = Integer.getInteger("openimr.kills.server", 2);
    private static final int POSTGRES = Integer.getInteger("openimr.kills.postgres", 1);
    private static final int CASES = Integer.getInteger("openimr.kills.cases", 10);
    private static final long SEED = Long.getLong("openimr.kills.seed", 4610L);
    private static final int CLIENTS = 8;
    private static final int FEW = 10;
    private static final int LIFE = Integer.getInteger("openimr.kills.life", 80);
    private static final int DOCUMENTS = Integer.getInteger("openimr.kills.documents", 40);

    @TempDir
    private Path folder;

    @Test
    void nothing_acknowledged_is_lost_or_done_twice_or_by_half() throws Exception {
        long begun = System.nanoTime();
        try (DatabaseToKill database = DatabaseToKill.start(folder.resolve("database"))) {
            Path data = folder.resolve("data");
            Filled filled = SERVER + POSTGRES > FEW
                    ? Filled.forMany(data, database.address())
                    : Filled.atOnce(data, database.address());
            tell("a server has filled the database", begun, "");
            try (Rehearsal run = new Rehearsal(new Plan(SEED, CLIENTS, LIFE, DOCUMENTS), filled, database)) {
                run.begin();
                for (int kill = 1; kill <= SERVER; kill++) {
                    assertThat(run.killServer())
                            .as("after kill " + kill + " of the server, seed " + SEED)
                            .isEmpty();
                    tell(
                            "kill " + kill + " of " + SERVER + " of the server (started in " + run.lastStart() + " ms)",
                            begun,
                            run.ledger());
                }
                for (int kill = 1; kill <= POSTGRES; kill++) {
                    assertThat(run.killDatabase())
                            .as("after kill " + kill + " of PostgreSQL, seed " + SEED)
                            .isEmpty();
                    tell("kill " + kill + " of " + POSTGRES + " of PostgreSQL", begun, run.ledger());
                }
                assertThat(run.end(CASES)).as("at the end, seed " + SEED).isEmpty();
                assertThat(AfterKills.verify(data, database.address()))
                        .as("verify")
                        .isEmpty();
                Map<String, List<String>> differing =
                        AfterKills.rebuild(data, database.address(), ServerToKill.SETTINGS);
                assertThat(differing)
                        .as("tables, as they were and as made again")
                        .isEmpty();
                tell(
                        SERVER + " kills of the server and " + POSTGRES + " of PostgreSQL, seed " + SEED
                                + ": nothing lost, twice or by half, verify clean, " + run.letters()
                                + " letters once each",
                        begun,
                        run.ledger());
            }
        }
    }

    private static void tell(String what, long begun, Object figures) {
        System.out.println(Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s: " + what + ": " + figures);
    }
}
