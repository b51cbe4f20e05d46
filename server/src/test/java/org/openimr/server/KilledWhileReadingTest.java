package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.CaseNumber;
import org.openimr.server.desk.FileSearch;
import org.openimr.server.desk.SearchWords;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.records.FileId;
import org.openimr.server.records.FilePages;
import org.openimr.server.records.FilesDesk;
import org.openimr.server.records.KeptPage;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} of the whole server while it reads a file of 500 pages: it goes on, and each page is there once. */
class KilledWhileReadingTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final int PAGES = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    private Path folder;

    private final List<Integer> progress = new ArrayList<>();

    @Test
    void a_file_is_whole_and_found_by_search_after_the_server_was_killed_twice() throws Exception {
        CaseNumber number;
        String file;
        try (Running first = Running.start(folder)) {
            CaseOverHttp sent =
                    CaseOverHttp.assigned(first.as("intake"), first.as("regulator"), first.as("case-manager"));
            number = sent.number();
            file = sent.send("sheets.pdf", sheets());
            read(first, number, PAGES / 5);
        }
        int kept = progress.getLast();
        try (Running second = Running.start(folder)) {
            read(second, number, PAGES / 2);
        }
        try (Running third = Running.start(folder)) {
            read(third, number, PAGES);
        }
        assertThat(kept).as("pages before the first kill").isBetween(PAGES / 5, PAGES - 1);
        assertThat(progress).as("no page that was kept is lost").isSorted().endsWith(PAGES);
        assertThat(new HashSet<>(progress)).as("a person sees it go on").hasSizeGreaterThan(4);

        try (Server last = Serve.start(settings(folder))) {
            List<KeptPage> pages =
                    last.part(FilePages.class).of(FileId.parse(file).orElseThrow());
            assertThat(pages)
                    .extracting(KeptPage::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, PAGES).boxed().toList());
            FileSearch search = last.part(FileSearch.class);
            assertThat(search.find(number, SearchWords.parse("fictional")).on()).isEqualTo(PAGES);
            for (int page : Set.of(1, PAGES / 5, PAGES / 2, PAGES)) {
                assertThat(search.find(number, SearchWords.parse("\"sheet number " + name(page) + "\""))
                                .hits())
                        .singleElement()
                        .extracting(FileSearch.Hit::page)
                        .isEqualTo(page);
            }
        }
    }

    /** A server of its own process; closing kills it. */
    private record Running(Process process, URI address) implements AutoCloseable {
        static Running start(Path folder) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ServingProcess.class.getName(),
                            folder.resolve("data").toString(),
                            POSTGRES.address())
                    .redirectError(folder.resolve("serving.log").toFile())
                    .start();
            BufferedReader out = process.inputReader();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("ready ")) return new Running(process, URI.create(line.substring(6)));
            }
            throw new IOException("not started: " + Files.readString(folder.resolve("serving.log")));
        }

        Client as(String login) {
            return new Client(address, Optional.of(login));
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }

    private static ServeSettings settings(Path folder) {
        return ServeSettings.local(
                0, folder.resolve("data"), Optional.of(POSTGRES.address()), true, OperatorSettings.defaults());
    }

    /** Looks at the file as a person does, until so many pages are read. */
    private void read(Running server, CaseNumber number, int pages) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            JsonNode file =
                    new CaseOverHttp(server.as("case-manager"), number).files().path(0);
            progress.add(file.path("pagesRead").asInt());
            if (progress.getLast() >= pages
                    && (pages < PAGES || file.path("state").asString("").equals("READ"))) return;
            Thread.sleep(100);
        }
        throw new AssertionError(progress.getLast() + " pages were read in " + PATIENCE);
    }

    private static byte[] sheets() {
        String filling = "\nLow back pain, worse with sitting, better with rest.".repeat(30);
        return FilesDesk.pdf(IntStream.rangeClosed(1, PAGES)
                .mapToObj(page -> "Fictional progress note, sheet number " + name(page) + filling)
                .toArray(String[]::new));
    }

    /** A number that begins no other one. */
    private static String name(int page) {
        return "%04d".formatted(page);
    }
}
