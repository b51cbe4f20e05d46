package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code backup} and {@code restore} refuse before anything is started. */
class BackupCommandTest {
    @TempDir
    Path folder;

    @Test
    void each_refusal_says_its_code_and_what_to_do() {
        refused("Name the backup folder with --to", "backup", "--data", at("data"));
        refused("IMR-918: There are no data", "backup", "--data", at("data"), "--to", folder.toString());
        refused(
                "IMR-960: The database at this address is backed up by its own tools",
                "backup",
                "--to",
                folder.toString(),
                "--database-url",
                "jdbc:postgresql://localhost/openimr");
        refused("IMR-961: The backup folder", "backup", "--documents", "--to", at("not-there"));
        refused("IMR-972: The key must not lie in the backup", "backup", "--to", at(""), "--keys-to", at("keys"));
        refused("IMR-963: ", "restore", "--from", folder.toString(), "--into", at("restored"));
        refused(
                "--to yesterday: is no moment; write it with its offset",
                "restore",
                "--from",
                folder.toString(),
                "--into",
                at("restored"),
                "--to",
                "yesterday");
        assertThat(folder).isEmptyDirectory();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static void refused(String said, String... arguments) {
        Console ended = Console.run(arguments);
        assertThat(ended.status()).as(List.of(arguments).toString()).isEqualTo(ExitStatus.CANNOT);
        assertThat(ended.err()).startsWith("openimr: CLI-BACKUP: ").contains(said);
        assertThat(Stream.of(ended.out().split("\n", -1))).allMatch(String::isEmpty);
    }
}
