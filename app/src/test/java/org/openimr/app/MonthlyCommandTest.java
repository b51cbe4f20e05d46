package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.app.replay.LogDesk;
import org.openimr.app.replay.Replay;
import org.openimr.process.ProcessSettings;
import org.openimr.server.postgres.DatabaseSettings;

class MonthlyCommandTest {
    private static final Path EXAMPLE =
            Path.of(Objects.requireNonNull(System.getProperty("openimr.root")), "docs/example/determination.txt");

    @TempDir
    Path folder;

    /** Assigned on November 21, 2016, decided on December 16. */
    @Test
    void a_case_of_the_log_is_counted_in_its_months() throws IOException {
        try (LogDesk desk =
                LogDesk.open(DatabaseSettings.embedded(folder.resolve("database")), ProcessSettings.defaults())) {
            assertThat(new Replay(desk, ProcessSettings.defaults())
                            .run("determination.txt", Files.readAllBytes(EXAMPLE)))
                    .isInstanceOf(Replay.Outcome.Published.class);
        }
        Console december = Console.run("monthly", "2016-12", "--data", folder.toString());
        assertThat(december.status()).isZero();
        assertThat(december.out())
                .containsPattern("Case decisions issued +1")
                .containsPattern("Total applications +0")
                .containsPattern("Average age from assigned date +25\\.0 days +decisions: 1")
                .containsPattern("Treatment requests overturned +1");
        Console november = Console.run("monthly", "2016-11", "--data", folder.toString(), "--format", "json");
        assertThat(november.out())
                .containsPattern("(?s)\"TOTAL_APPLICATIONS\" : \\{.*?\"sum\" : 1,")
                .containsPattern("(?s)\"DECISIONS_ISSUED\" : \\{.*?\"sum\" : 0,");
    }

    @Test
    void without_a_log_there_is_nothing_to_count() {
        Console console = Console.run(
                "monthly", "2016-12", "--data", folder.resolve("nowhere").toString());
        assertThat(console.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(console.err()).contains("CLI-DATABASE");
    }

    @Test
    void what_is_no_month_is_said() {
        Console console = Console.run("monthly", "December");
        assertThat(console.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(console.err()).contains("December");
    }
}
