package org.openimr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLengthTest {
    private static final int MOST_LINES = 400;

    @Test
    void no_main_file_is_over_400_lines() {
        List<Path> sources = House.modules().stream()
                .flatMap(module -> House.mainSources(module).stream())
                .toList();
        assertThat(sources).isNotEmpty();
        assertThat(tooLong(sources)).isEmpty();
    }

    @Test
    void a_planted_file_of_401_lines_is_reported_and_one_of_400_is_not(@TempDir Path folder) throws IOException {
        Path tooLong = Files.writeString(folder.resolve("Long.java"), "//\n".repeat(MOST_LINES + 1));
        Path longEnough = Files.writeString(folder.resolve("Enough.java"), "//\n".repeat(MOST_LINES));
        assertThat(tooLong(List.of(tooLong, longEnough))).containsExactly(tooLong + ": 401 lines");
    }

    private static List<String> tooLong(List<Path> files) {
        return files.stream()
                .filter(file -> lines(file) > MOST_LINES)
                .map(file -> file + ": " + lines(file) + " lines")
                .toList();
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
