package org.openimr.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.intake.Sources;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.server.postgres.PostgresForTests;

/** Prints how fast the real letters, again and again under other numbers, are imported; and where the time goes. */
@Tag("long")
class ImportSpeedTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final int LETTERS = Integer.getInteger("import.letters", 10_000);

    @TempDir
    Path folder;

    private static List<String> texts() throws IOException {
        Path real = Path.of(System.getProperty("openimr.root", ".."), "..", "shared/corpus/determinations");
        Assumptions.assumeTrue(Files.isDirectory(real), "the corpus of real letters is not there");
        try (Stream<Path> files = Files.list(real)) {
            return files.filter(file -> file.getFileName().toString().matches("CM1.*\\.txt"))
                    .sorted()
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    private static void walk(Sources sources, List<String> texts) throws IOException {
        for (int i = 0; i < LETTERS; i++) {
            String text = texts.get(i % texts.size()).replaceFirst("CM1\\d-\\d{7}", "CM19-%07d".formatted(i));
            sources.stream("letter " + i, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void the_real_letters_again_and_again() throws Exception {
        List<String> texts = texts();
        try (ArchiveIndex index = LuceneArchiveIndex.open(folder)) {
            for (String run : List.of("first import", "second import")) {
                long begun = System.nanoTime();
                ImportSummary summary = new LetterImport(POSTGRES.dataSource(), Optional.of(index))
                        .run(
                                new ImportOrder(
                                        "speed",
                                        "tester",
                                        sources -> walk(sources, texts),
                                        Optional.empty(),
                                        LocalDate.of(2026, 11, 29)),
                                new Noted());
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "%s: %,d letters in %.1f s, %,.0f/s (reading %.1f s, keeping %.1f s, indexing %.1f s of threads)%n",
                        run,
                        summary.documents(),
                        seconds,
                        summary.documents() / seconds,
                        summary.reading().toMillis() / 1e3,
                        summary.keeping().toMillis() / 1e3,
                        summary.indexing().toMillis() / 1e3);
                assertThat(summary.documents()).isEqualTo(LETTERS);
            }
            assertThat(index.size().determinations()).isEqualTo(LETTERS);
            System.out.println(POSTGRES.jdbc()
                    .sql(
                            "select 'table with its indexes: ' || pg_size_pretty(pg_total_relation_size('published_letter'))")
                    .query((rs, _) -> rs.getString(1))
                    .single());
        }
    }
}
