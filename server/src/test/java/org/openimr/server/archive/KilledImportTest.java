package org.openimr.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedId;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.server.archive.NotedDocument.Kind;
import org.openimr.server.postgres.PostgresForTests;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An import in a process of its own, killed twenty times at random points: no letter is lost, none is there twice, and the
 * report of the run that ends is whole.
 */
class KilledImportTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final int KILLS = 20;
    private static final int LETTERS = 600;
    private static final int PARTLY_READ_EVERY = 7;
    private static final int NO_LETTER_EVERY = 50;
    private static final int NO_LETTERS = LETTERS / NO_LETTER_EVERY;
    private static final long SEED = 20_261_129;
    private static final Pace PACE = new Pace(3, 1 << 20, 17);

    @TempDir
    Path folder;

    @Test
    void killed_twenty_times_an_import_loses_nothing_and_keeps_nothing_twice() throws Exception {
        Path lines = folder.resolve("letters.jsonl");
        Files.write(lines, lines());
        Random random = new Random(SEED);
        KeptLetters kept = new KeptLetters(POSTGRES.jdbc());
        int cutOff = 0;
        TreeSet<Long> points = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            long until = kept.count() + random.nextInt(LETTERS / KILLS);
            if (killedOnce(lines, until, random.nextInt(20))) cutOff++;
            points.add(kept.count());
            try (ArchiveIndex index = LuceneArchiveIndex.open(folder.resolve("index"))) {
                assertThat(index.committedThrough().orElse(0))
                        .as("seed " + SEED)
                        .isLessThanOrEqualTo(kept.head());
            }
        }
        assertThat(cutOff).as("runs that had not ended when they were killed").isEqualTo(KILLS);
        assertThat(points).as("different points").hasSizeGreaterThan(KILLS / 2);

        try (ArchiveIndex index = LuceneArchiveIndex.open(folder.resolve("index"))) {
            long partlyReadBefore = POSTGRES.jdbc()
                    .sql("select count(*) from letter_partly_read")
                    .query(Long.class)
                    .single();
            assertThat(partlyReadBefore).as("told by runs that were killed").isPositive();
            Noted told = new Noted();
            ImportSummary rest = run(index, POSTGRES.dataSource(), lines, told);
            assertThat(rest.documents()).isEqualTo(LETTERS + NO_LETTERS);
            assertWhole(told, rest);
            assertThat(kept.count()).isEqualTo(LETTERS);
            assertThat(POSTGRES.jdbc()
                            .sql("select count(*) from published_letter")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(LETTERS);
            assertThat(index.size().determinations()).isEqualTo(LETTERS);
            for (int serial = 1; serial <= LETTERS; serial++) {
                assertThat(index.get(new PublishedId(ExampleLetters.number(serial))))
                        .isPresent();
            }
            long head = kept.head();
            Noted again = new Noted();
            ImportSummary second = run(index, POSTGRES.dataSource(), lines, again);
            assertThat(essence(again)).isEqualTo(essence(told));
            assertThat(second.unchanged()).isEqualTo(LETTERS);
            assertThat(second.added()).isZero();
            assertThat(kept.head()).isEqualTo(head);
            System.out.println("Import killed at " + KILLS + " random points, letters kept then: " + points
                    + "; lost 0, twice 0, second import added " + second.added() + "; of " + rest.partial()
                    + " letters read in part, " + partlyReadBefore + " were kept by runs that were killed.");
        }
    }

    /** Letters, some of them read only in part, and now and then something that is none. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String letter : ExampleLetters.lines(LETTERS).lines().toList()) {
            int serial = lines.size() - lines.size() / (NO_LETTER_EVERY + 1) + 1;
            lines.add(serial % PARTLY_READ_EVERY == 0 ? letter.replace(": Upheld", ": maybe") : letter);
            if (serial % NO_LETTER_EVERY == 0) lines.add("{\"name\":\"diary\",\"text\":\"Dear diary\"}");
        }
        return lines;
    }

    /** Without names: of a JSON line that is not read again only the place is known, not its own name for the letter. */
    private static List<List<Object>> essence(Noted told) {
        return told.documents.stream()
                .map(noted -> List.<Object>of(noted.kind(), noted.id(), noted.source(), noted.findings()))
                .toList();
    }

    private static void assertWhole(Noted told, ImportSummary summary) {
        assertThat(summary.unread()).isEqualTo(NO_LETTERS);
        assertThat(told.documents)
                .filteredOn(noted -> noted.kind() == Kind.UNREAD)
                .hasSize(NO_LETTERS);
        List<NotedDocument> partial = told.documents.stream()
                .filter(noted -> noted.kind() == Kind.PARTLY_READ)
                .toList();
        assertThat(partial)
                .extracting(noted -> noted.id().orElseThrow().value())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, LETTERS / PARTLY_READ_EVERY)
                        .mapToObj(i -> ExampleLetters.number(i * PARTLY_READ_EVERY))
                        .toList());
        assertThat(partial)
                .allSatisfy(noted -> assertThat(noted.findings()).anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("READ-DECISION-UNREAD");
                    assertThat(finding.span()).isPresent();
                }));
        assertThat(summary.partial()).isEqualTo(partial.size());
    }

    /** Whether the import was still at work. */
    private boolean killedOnce(Path lines, long until, int moreMillis) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        POSTGRES.address(),
                        folder.resolve("index").toString(),
                        lines.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        boolean ended = false;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                ended = line.equals("end");
                if (ended || Long.parseLong(line) > until) break;
            }
            Thread.sleep(moreMillis);
        } finally {
            process.destroyForcibly(); // SIGKILL
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return !ended;
    }

    private static ImportSummary run(ArchiveIndex index, DataSource database, Path lines, ImportWatch watch)
            throws InterruptedException {
        return new LetterImport(database, Optional.of(index), PACE)
                .run(
                        new ImportOrder(
                                "test",
                                "tester",
                                sources -> sources.walk(lines),
                                Optional.empty(),
                                LocalDate.of(2026, 11, 29)),
                        watch);
    }

    /** Imports, tells after each batch how many documents are dealt with, and is killed. */
    static final class Victim {
        private Victim() {}

        static void main(String[] arguments) throws Exception {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(arguments[0]);
            try (ArchiveIndex index = LuceneArchiveIndex.open(Path.of(arguments[1]))) {
                run(index, database, Path.of(arguments[2]), new ImportWatch() {
                    @Override
                    public void at(long documents, long bytes) {
                        System.out.println(documents);
                    }

                    @Override
                    public void noted(NotedDocument noted) {
                        assertThat(noted.kind()).isNotEqualTo(Kind.CONFLICT);
                    }
                });
            }
            System.out.println("end");
        }
    }
}
