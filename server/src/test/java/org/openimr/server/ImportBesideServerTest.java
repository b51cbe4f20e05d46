package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedId;
import org.openimr.server.archive.ArchiveFeed;
import org.openimr.server.archive.ImportOrder;
import org.openimr.server.archive.ImportSummary;
import org.openimr.server.archive.ImportWatch;
import org.openimr.server.archive.NotedDocument;

/** A server on its embedded database, and an import on the same data folder. */
class ImportBesideServerTest {
    private static final Path EXAMPLE =
            Path.of(Objects.requireNonNull(System.getProperty("openimr.root")), "docs/example/determination.txt");
    private static final PublishedId ID = new PublishedId("CM16-9900042");
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void a_running_server_finds_what_an_import_keeps_within_a_minute_and_shows_versions_and_withdrawal()
            throws Exception {
        ServeSettings settings = ServeSettings.local(0, folder, Optional.empty(), false, OperatorSettings.defaults());
        try (Server server = Serve.start(settings)) {
            Client everyone = new Client(server.address(), Optional.empty());
            String letter = Files.readString(EXAMPLE);
            try (ArchiveDesk desk = ArchiveDesk.open(place(settings))) {
                assertThat(desk.hasIndex()).isFalse();
                assertThat(desk.rebuildIndex()).isEmpty();
                assertThat(imported(desk, letter, Optional.empty()).added()).isEqualTo(1);
            }
            ArchiveIndex index = server.part(ArchiveIndex.class);
            Instant until = Instant.now().plus(A_MINUTE);
            while (index.get(ID).isEmpty() && Instant.now().isBefore(until)) Thread.sleep(200);
            assertThat(index.get(ID)).isPresent();
            assertThat(everyone.get("/decisions/" + ID).status()).isEqualTo(200);

            try (ArchiveDesk desk = ArchiveDesk.open(place(settings))) {
                String other = letter.replace("20 degrees", "30 degrees");
                assertThat(imported(desk, other, Optional.of("Wrong number of degrees."))
                                .corrected())
                        .isEqualTo(1);
            }
            server.part(ArchiveFeed.class).follow();
            assertThat(everyone.get("/decisions/" + ID).text())
                    .contains("30 degrees")
                    .contains("Wrong number of degrees.")
                    .contains("/decisions/" + ID + "/versions/1");
            assertThat(everyone.get("/decisions/" + ID + "/versions/1").text())
                    .contains("20 degrees")
                    .contains("This is version 1 of the letter. Version 2 counts.");
            assertThat(everyone.get("/decisions/" + ID + "/versions/1/letter.txt")
                            .text())
                    .contains("20 degrees");

            try (ArchiveDesk desk = ArchiveDesk.open(place(settings))) {
                assertThat(desk.letters().withdraw(ID, "Published by mistake.", "test"))
                        .isTrue();
            }
            server.part(ArchiveFeed.class).follow();
            Client.Answered gone = everyone.get("/decisions/" + ID);
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.text()).contains("was withdrawn").contains("Published by mistake.");
            assertThat(everyone.get("/decisions").text()).doesNotContain(ID.value());
            assertThat(everyone.get("/decisions/" + ID + "/versions/2").text()).contains("30 degrees");
            assertThat(everyone.get("/decisions/" + ID + "/versions/3").status())
                    .isEqualTo(404);
        }
    }

    private static ArchiveDesk.Place place(ServeSettings settings) {
        return new ArchiveDesk.Place(
                settings.dataDir(), settings.databaseUrl(), settings.archive(), settings.vocabulary());
    }

    private static ImportSummary imported(ArchiveDesk desk, String letter, Optional<String> corrections)
            throws InterruptedException {
        ImportOrder order = new ImportOrder(
                "test",
                "tester",
                sources -> sources.stream("-", new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8))),
                corrections,
                LocalDate.of(2026, 11, 29));
        return desk.letters().run(order, new ImportWatch() {
            @Override
            public void at(long documents, long bytes) {}

            @Override
            public void noted(NotedDocument noted) {
                throw new AssertionError(noted);
            }
        });
    }
}
