package org.openimr.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.archive.Fictional.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.PublishedDetermination;

/** What only an index in a folder can suffer; the rest is in {@link org.openimr.archive.contract}. */
class LuceneArchiveIndexTest {
    private static final PublishedDetermination KNEE = letter(1)
            .upheld("Knee brace", "Stable.")
            .upheld("Crutches", "Walks.")
            .published();

    @Test
    void a_folder_in_use_is_refused_with_a_code_and_the_folder(@TempDir Path folder) {
        try (LuceneArchiveIndex index = LuceneArchiveIndex.open(folder)) {
            assertThatThrownBy(() -> LuceneArchiveIndex.open(folder))
                    .asInstanceOf(InstanceOfAssertFactories.type(ArchiveUnavailable.class))
                    .satisfies(e -> {
                        assertThat(e.fault()).isEqualTo(ArchiveFault.LOCKED);
                        assertThat(e).hasMessageContaining("ARCH-101").hasMessageContaining(folder.toString());
                    });
            assertThat(index.size()).isEqualTo(new ArchiveSize(0, 0));
        }
        LuceneArchiveIndex.open(folder).close();
    }

    @Test
    void a_damaged_folder_is_refused_with_a_code(@TempDir Path folder) throws IOException {
        try (LuceneArchiveIndex index = LuceneArchiveIndex.open(folder)) {
            index.add(KNEE);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> LuceneArchiveIndex.open(folder))
                .asInstanceOf(InstanceOfAssertFactories.type(ArchiveUnavailable.class))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(ArchiveFault.DAMAGED));
    }
}
