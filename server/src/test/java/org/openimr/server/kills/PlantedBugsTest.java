package org.openimr.server.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.server.kills.Rehearsal.Filled;
import org.openimr.server.kills.Rehearsal.Plan;
import org.springframework.util.FileSystemUtils;

/** Six bugs, each put into a server that is then killed under load; each is found within {@value #MOST} kills. */
@Tag("long")
class PlantedBugsTest {
    private static final int MOST = 20;
    private static final long SEED = Long.getLong("openimr.kills.seed", 4610L);
    private static final int CLIENTS = 8;
    private static final int LIFE = 80;

    @TempDir
    private static Path folder;

    private static DatabaseToKill database;

    private static Filled filled;

    @BeforeAll
    static void fill() throws Exception {
        database = DatabaseToKill.start(folder.resolve("database"));
        filled = Filled.forMany(folder.resolve("filled"), database.address());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(Planted.class)
    void is_found_within_twenty_kills(Planted bug) throws Exception {
        DatabaseToKill.Copy copy = database.copy("planted_" + bug.name().toLowerCase(Locale.ROOT));
        Path data = folder.resolve(bug.name());
        FileSystemUtils.copyRecursively(filled.place().folder(), data);
        if (bug == Planted.MISSING_UNIQUE_KEY) copy.run("alter table event drop constraint event_version_once");
        int documents = bug == Planted.SWALLOWED_IO_ERROR ? 1 : 20;
        List<String> found = new ArrayList<>();
        int kills = 0;
        try (Rehearsal run = new Rehearsal(
                new Plan(SEED, CLIENTS, LIFE, documents),
                new Filled(filled.place().planted(bug, data, copy.address()), Optional.empty()),
                database)) {
            run.begin();
            while (found.isEmpty() && kills < MOST) {
                kills++;
                found.addAll(run.killServer());
            }
            System.out.println(bug + " after " + kills + " kills, " + run.ledger() + ": " + found);
        }
        assertThat(found).as(bug + ", seed " + SEED).isNotEmpty().anyMatch(what -> isOf(bug, what));
    }

    /** What it shows as. */
    private static boolean isOf(Planted bug, String what) {
        return switch (bug) {
            case ACKNOWLEDGED_BEFORE_COMMIT ->
                what.startsWith("lost") || what.startsWith("stale") || what.startsWith("refused");
            case JOB_OUTSIDE_TRANSACTION, LOST_RETRY -> what.startsWith("job lost");
            case MISSING_UNIQUE_KEY -> what.startsWith("twice");
            case SWALLOWED_IO_ERROR -> what.startsWith("lost: a document");
            case STALE_READ -> what.startsWith("stale");
        };
    }
}
