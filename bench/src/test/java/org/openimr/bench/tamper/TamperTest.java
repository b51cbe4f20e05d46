package org.openimr.bench.tamper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;

/** The short form of {@code ./openimr bench tamper}. */
class TamperTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openimr.root")));
    private static final Path VERIFIER = ROOT.resolve("docs/operations/VerifyCheckpoints.java");
    private static final int EDITS = 300;

    @TempDir
    Path folder;

    @Test
    void every_edit_of_a_superuser_is_found_and_located_by_both() throws Exception {
        try (Database database = Database.open(DatabaseSettings.embedded(folder.resolve("database")))) {
            TamperBench.Result result = TamperBench.edit(
                    database.dataSource(),
                    EDITS,
                    1,
                    TamperBench.COMMANDS,
                    ROOT,
                    folder,
                    new PrintStream(OutputStream.nullOutputStream()));
            assertThat(result.unfound()).isEmpty();
            assertThat(result.found()).isEqualTo(EDITS);
            assertThat(result.scores()).allSatisfy((_, score) -> {
                assertThat(score.edits).isGreaterThan(EDITS / Family.values().length - 5);
                assertThat(score.foundByAudit).isEqualTo(score.edits);
                assertThat(score.foundByStranger).isEqualTo(score.edits);
            });
            // What the checkpoints are for: to the chain alone no truncation shows, nor many a careful edit.
            assertThat(Objects.requireNonNull(result.scores().get(Family.TRUNCATE)).foundByChain)
                    .isZero();
            assertThat(Objects.requireNonNull(result.scores().get(Family.FLIP)).foundByChain)
                    .isLessThan(Objects.requireNonNull(result.scores().get(Family.FLIP)).edits);
            asAStranger(database);
        }
    }

    /** In a process of its own, from its source, as the documents say; it is given no module but the base. */
    private void asAStranger(Database database) throws Exception {
        Path events = folder.resolve("stranger").resolve("events.tsv");
        StrangersVerifier here = StrangersVerifier.compiled(
                ROOT.resolve("docs/operations"), Files.createDirectories(folder.resolve("here")));
        try (var connection = database.dataSource().getConnection()) {
            here.export(connection, events);
        }
        String checkpoints = folder.resolve("checkpoints").toString();
        assertThat(run(events.toString(), checkpoints))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.getFirst()).startsWith("SOUND: "))
                .satisfies(lines -> assertThat(lines.getLast()).matches("Signed with the key [0-9a-f]{64}"));
        List<String> lines = new ArrayList<>(Files.readAllLines(events));
        String[] gone = lines.remove(20).split("\t", -1);
        Files.write(events, lines);
        assertThat(run(events.toString(), checkpoints).getFirst())
                .matches("(DELETED|CUT_OFF): event " + gone[2] + " of " + gone[1] + " \\(position " + gone[0]
                        + "\\) is gone.*");
        assertThat(run(events.toString(), checkpoints, "0".repeat(64)).getFirst())
                .contains("which you did not name");
        assertThat(run(events.toString(), folder.resolve("no-such-folder").toString())
                        .getFirst())
                .startsWith("CANNOT READ: ");
        assertThat(run("no-such-file").getFirst()).startsWith("CANNOT READ: name the exported events");
    }

    private List<String> run(String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--limit-modules",
                "java.base,jdk.compiler",
                VERIFIER.toString()));
        words.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return Files.readAllLines(output);
    }

    @Test
    void the_verifier_is_under_300_lines_and_uses_nothing_of_ours() throws Exception {
        assertThat(Files.readAllLines(VERIFIER))
                .hasSizeLessThan(300)
                .noneMatch(line -> line.contains("org.openimr") || line.contains("org.postgresql"));
    }

    @Test
    void an_option_that_is_none_is_refused() {
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());
        assertThatThrownBy(() -> TamperBench.run(List.of("--edits", "many"), ROOT, out))
                .hasMessage("--edits needs a whole number after it.");
        assertThatThrownBy(() -> TamperBench.run(List.of("--letters", "5"), ROOT, out))
                .hasMessage("There is no option --letters.");
    }
}
