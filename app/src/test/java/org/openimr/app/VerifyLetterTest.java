package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyLetterTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_no_letter_cannot_be_looked_at() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.pdf"), "no letter");
        Console console = Console.run("verify", file.toString(), "--offline");
        assertThat(console.status()).isEqualTo(2);
        assertThat(console.err()).contains("CLI-NOT-A-LETTER", "letter.pdf");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Console console = Console.run("verify", folder.resolve("none.pdf").toString(), "--offline");
        assertThat(console.status()).isEqualTo(2);
        assertThat(console.err()).contains("CLI-FILE-MISSING", "none.pdf");
    }

    @Test
    void without_a_log_the_way_out_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.pdf"), "no letter");
        Console console = Console.run(
                "verify", file.toString(), "--data", folder.resolve("nowhere").toString());
        assertThat(console.status()).isEqualTo(2);
        assertThat(console.err()).contains("CLI-DATABASE", "--offline");
    }

    @Test
    void offline_without_a_letter_is_refused() {
        assertThat(Console.run("verify", "--offline").status()).isEqualTo(2);
    }
}
