package org.openimr.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonReading;

/** What is written for others is what the stream says. */
class WrittenLettersTest {
    private static final Path NO_CORPUS = Path.of("no-such-folder");

    @Test
    void an_archive_of_texts_is_read_by_the_systems_own_tar(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("letters.tar");
        assertThat(write(file.toString(), "--letters", "40", "--seed", "9"))
                .contains("40 letters, seed 9, 0 of them real");
        Process tar = new ProcessBuilder("tar", "xf", file.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        LetterStream letters = LetterStream.of(9, 40, NO_CORPUS);
        for (GeneratedDetermination letter : (Iterable<GeneratedDetermination>) letters.all()::iterator) {
            assertThat(folder.resolve(letter.fileName())).hasContent(letter.text());
        }
        assertThat(Files.size(file) % 512).isZero();
    }

    @Test
    void json_lines_are_read_as_the_letters_data(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("letters.jsonl");
        write(file.toString(), "--letters", "25", "--seed", "9");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(25);
        LetterStream letters = LetterStream.of(9, 25, NO_CORPUS);
        for (int number = 0; number < 25; number++) {
            GeneratedDetermination letter = letters.letter(number);
            assertThat(DeterminationJson.read(lines.get(number)))
                    .isInstanceOfSatisfying(
                            JsonReading.Read.class,
                            read -> assertThat(read.determination()).isEqualTo(letter.determination()));
        }
    }

    @Test
    void a_dash_writes_to_the_standard_output() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WrittenLetters.run(
                Options.read(List.of("-.jsonl", "--letters", "3")),
                NO_CORPUS,
                out,
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }

    @Test
    void what_cannot_be_done_is_told_in_a_sentence() {
        assertThatThrownBy(() -> write("letters.zip")).hasMessageContaining(".tar or .jsonl: letters.zip");
        assertThatThrownBy(() -> write()).hasMessageContaining("A file is needed");
        assertThatThrownBy(() -> write("a.tar", "--letters", "many"))
                .hasMessageContaining("--letters needs a number: many");
        assertThatThrownBy(() -> write("a.tar", "--letters", "3000000")).hasMessageContaining("1 to 2000000 letters");
        assertThatThrownBy(() -> write("a.tar", "--fast")).hasMessageContaining("no option --fast");
        assertThatThrownBy(() -> write("a.tar", "--seed")).hasMessageContaining("--seed needs a value");
    }

    private static String write(String... arguments) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(told, true, StandardCharsets.UTF_8);
        int status =
                WrittenLetters.run(Options.read(List.of(arguments)), NO_CORPUS, new ByteArrayOutputStream(), print);
        assertThat(status).isZero();
        return told.toString(StandardCharsets.UTF_8);
    }
}
