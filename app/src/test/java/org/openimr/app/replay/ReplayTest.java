package org.openimr.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Path LETTERS =
            Path.of(System.getProperty("openimr.root"), "..", "shared", "corpus", "determinations");

    @Test
    void every_real_letter_runs_to_a_published_determination_with_every_section_equal() throws IOException {
        if (!Files.isDirectory(LETTERS)) {
            assertThat(System.getenv("CI"))
                    .as("the corpus is required where CI=true: " + LETTERS)
                    .isNull();
            Assumptions.abort("no corpus at " + LETTERS + "; the replay is not tested");
        }
        List<Path> letters;
        try (Stream<Path> files = Files.list(LETTERS)) {
            letters = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        assertThat(letters).hasSize(102);
        Replay replay = new Replay(new PureDesk());
        List<String> faults = new ArrayList<>();
        for (Path letter : letters) {
            String document = letter.getFileName().toString();
            switch (replay.run(document, Files.readAllBytes(letter))) {
                case Replay.Outcome.Published published ->
                    published.comparison().different().forEach(section -> faults.add(document + ": " + section));
                case Replay.Outcome.NotRun(String reason) -> faults.add(document + ": " + reason);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void what_is_no_letter_is_not_run() {
        assertThat(new Replay(new PureDesk())
                        .run("note.txt", "See you at five.".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(Replay.Outcome.NotRun.class);
    }
}
