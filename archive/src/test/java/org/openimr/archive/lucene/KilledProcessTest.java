package org.openimr.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.archive.Fictional.id;
import static org.openimr.archive.Fictional.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.Placement;

class KilledProcessTest {
    @Test
    void after_a_kill_what_was_committed_is_there_and_what_was_not_is_gone(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("uncommitted letters are findable: 15");
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        try (LuceneArchiveIndex index = LuceneArchiveIndex.open(folder)) {
            assertThat(index.size()).isEqualTo(new ArchiveSize(10, 10));
            assertThat(index.get(id(9))).isPresent();
            assertThat(index.get(id(10))).isEmpty();
            assertThat(index.committedThrough()).isEqualTo(OptionalLong.of(10));
            for (int i = 0; i < 15; i++) {
                assertThat(index.add(letter(i).upheld("Brace", "No.").published()))
                        .isEqualTo(i < 10 ? Placement.UNCHANGED : Placement.ADDED);
            }
        }
    }

    /** Commits ten letters, adds five more, and waits to be killed. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] args) throws IOException {
            LuceneArchiveIndex index = LuceneArchiveIndex.open(Path.of(args[0]));
            for (int i = 0; i < 10; i++)
                index.add(letter(i).upheld("Brace", "No.").published());
            index.commitThrough(10);
            for (int i = 10; i < 15; i++)
                index.add(letter(i).upheld("Brace", "No.").published());
            index.refresh();
            System.out.println(
                    "uncommitted letters are findable: " + index.size().determinations());
            int until = System.in.read(); // the parent never writes: only its kill ends this
            index.close();
            System.exit(until);
        }
    }
}
