package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose storage cannot be opened ends with the storage's own fault, and the framework adds nothing to it. */
class UnopenedStorageTest {
    private static final String NOBODY_THERE = "jdbc:postgresql://127.0.0.1:1/openimr?user=openimr&password=none";

    @TempDir
    Path folder;

    @Test
    void the_fault_of_the_storage_is_the_fault_of_the_start() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ServingProcess.class.getName(),
                        folder.toString(),
                        NOBODY_THERE)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(said)
                .contains("Exception in thread \"main\" org.openimr.server.postgres.DatabaseUnusable: IMR-")
                .contains("The database cannot be reached")
                .doesNotContain("Application run failed", "Error starting", "cancelling", "NotOpened", "SLF4J");
    }
}
