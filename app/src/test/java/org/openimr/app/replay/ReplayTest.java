package org.openimr.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
    @Test
    void every_real_letter_runs_to_a_published_determination_with_every_section_equal() throws IOException {
        List<Path> letters = RealLetters.texts();
        assertThat(letters).hasSize(102);
        Replay replay = new Replay(new PureDesk(), PureDesk.SETTINGS);
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
        assertThat(new Replay(new PureDesk(), PureDesk.SETTINGS)
                        .run("note.txt", "See you at five.".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(Replay.Outcome.NotRun.class);
    }
}
