package org.openimr.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What the runnable jar carries, after it was packaged. */
class PackagedContentsTest {
    private static final Path JAR = Path.of(
            Objects.requireNonNull(System.getProperty("openimr.root"), "openimr.root"), "app/target/openimr.jar");

    @Test
    void no_search_node_is_given_away() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> libraries = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/"))
                    .toList();
            assertThat(libraries).anyMatch(name -> name.contains("openimr-archive"));
            assertThat(libraries)
                    .noneMatch(name -> name.contains("opensearch"))
                    .noneMatch(name -> name.contains("searchnode"));
        }
    }
}
