package org.openimr.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterLinesTest {
    private static final LetterStream LETTERS = LetterStream.of(7, 450, Path.of("no corpus"));

    @TempDir
    Path folder;

    private static Map<String, String> made() {
        Map<String, String> texts = new TreeMap<>();
        LETTERS.all().forEach(letter -> texts.put(letter.fileName(), letter.text()));
        return texts;
    }

    @Test
    void all_workers_together_take_every_letter_once_and_whole() throws Exception {
        Path file = folder.resolve("letters.jsonl");
        try (LetterLines lines = new LetterLines(LETTERS)) {
            Files.copy(lines, file);
        }
        Map<String, String> taken = new ConcurrentSkipListMap<>();
        new WrittenLines(file).read(() -> new WrittenLines.Worker() {
            @Override
            public void take(String name, String text) {
                assertThat(taken.put(name, text)).as("%s a second time", name).isNull();
            }

            @Override
            public void close() {}
        });
        assertThat(taken).isEqualTo(made());
    }

    @Test
    void byte_by_byte_they_are_the_same_as_in_one_piece() throws Exception {
        LetterStream few = LETTERS.first(3);
        StringBuilder single = new StringBuilder();
        try (LetterLines lines = new LetterLines(few)) {
            for (int b = lines.read(); b >= 0; b = lines.read()) single.append((char) b);
        }
        byte[] bytes = single.toString().getBytes(StandardCharsets.ISO_8859_1);
        try (LetterLines lines = new LetterLines(few)) {
            assertThat(lines.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines()).hasSize(3);
    }
}
