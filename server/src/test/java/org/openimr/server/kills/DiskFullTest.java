package org.openimr.server.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.CaseNumber;
import org.openimr.server.Client;
import org.openimr.server.Client.Answered;
import org.openimr.server.Upload;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.kills.Rehearsal.Filled;
import org.openimr.server.records.FilesDesk;
import tools.jackson.databind.node.ObjectNode;

/**
 * The disk of the documents is full: a small one of the test's own, which only the server sees. What finds no room is
 * refused in words, what was acknowledged stays, and when there is room again the same part is taken.
 */
class DiskFullTest {
    private static final int DISK = 6 << 20;
    private static final int BALLAST = 3 << 20;
    private static final int FILE = 1 << 20;
    private static final int PART = 1 << 18;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long SEED = 4610;

    @TempDir
    private Path folder;

    @Test
    void what_finds_no_room_is_refused_in_words_and_taken_when_there_is_room() throws Exception {
        Assumptions.assumeTrue(canMount(), "this machine lets nobody mount a disk of its own");
        try (DatabaseToKill database = DatabaseToKill.start(folder.resolve("database"))) {
            Filled filled = Filled.atOnce(folder.resolve("data"), database.address());
            filled.running().orElseThrow().stop();
            Path disk = Files.createDirectories(folder.resolve("small"));
            try (ServerProcess server =
                    ServerProcess.start(filled.place().onDisk(disk, DISK)).awaitReady()) {
                Client manager = new Client(filled.place().address(), Optional.of("case-manager"));
                Path ballast = server.seesAt(disk).resolve("ballast");
                Files.write(ballast, new byte[BALLAST]);
                full(manager, awaitingRecords(filled), ballast);
            }
        }
    }

    private static void full(Client manager, String number, Path ballast) throws IOException, InterruptedException {
        byte[] content = new byte[FILE];
        Random chance = new Random(SEED);
        List<String> whole = new ArrayList<>();
        Optional<Answered> refusal = Optional.empty();
        String last = "";
        int kept = 0;
        while (refusal.isEmpty()) {
            assertThat(whole)
                    .as(() -> "more than the disk holds: " + heldBeside(ballast))
                    .hasSizeLessThan(DISK / FILE);
            // No part twice: of equal parts the disk holds one, and the whole files come later, by a job.
            chance.nextBytes(content);
            last = announced(manager, number, content.length);
            for (kept = 0; kept < FILE && refusal.isEmpty(); kept += PART) {
                Answered part = sent(manager, last, content, kept);
                if (part.status() == 204) continue;
                refusal = Optional.of(part);
                kept -= PART;
            }
            if (refusal.isEmpty()) whole.add(last);
        }
        Answered refused = refusal.orElseThrow();
        assertThat(refused.status()).as(refused.text()).isEqualTo(507);
        assertThat(refused.code()).isEqualTo("API-313");
        assertThat(refused.text()).contains("nothing is lost", "Send the same part again later");
        for (String file : whole) assertThat(offset(manager, file)).isEqualTo(FILE);
        assertThat(offset(manager, last)).as("as far as it was acknowledged").isEqualTo(kept);
        assertThat(manager.get("/api/v1/cases/" + number).status())
                .as("cases go on")
                .isEqualTo(200);

        Files.delete(ballast);
        for (int from = kept; from < FILE; from += PART) {
            Answered part = sent(manager, last, content, from);
            assertThat(part.status()).as(part.text()).isEqualTo(204);
        }
        assertThat(offset(manager, last)).isEqualTo(FILE);
        byte[] note = FilesDesk.pdf("Fictional note, after there was room.");
        String read = announced(manager, number, note.length);
        assertThat(sent(manager, read, note, 0).status()).isEqualTo(204);
        String id = Upload.file(read);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!states(manager, number, id).equals("READ")) {
            assertThat(System.nanoTime()).as("it is read").isLessThan(until);
            Thread.sleep(200);
        }
    }

    private static String states(Client manager, String number, String id) {
        return manager.get("/api/v1/cases/" + number + "/files")
                .json()
                .path("files")
                .valueStream()
                .filter(file -> file.path("id").stringValue("").equals(id))
                .map(file -> file.path("state").stringValue(""))
                .findFirst()
                .orElse("none");
    }

    private static String announced(Client manager, String number, int length) {
        Answered begun = Client.send(Upload.announce(manager, new CaseNumber(number), "note.pdf", length));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return Upload.address(begun);
    }

    private static Answered sent(Client manager, String address, byte[] content, int from) {
        return Client.send(Upload.part(manager, address, content, from, Math.min(PART, content.length - from)));
    }

    private static int offset(Client manager, String address) {
        return Client.send(manager.request(address).method("HEAD", BodyPublishers.noBody()))
                .response()
                .headers()
                .firstValue("Upload-Offset")
                .map(Integer::parseInt)
                .orElse(-1);
    }

    private static String awaitingRecords(Filled filled) {
        String number = "";
        for (Steps.Step step : first()) {
            Client by = new Client(filled.place().address(), Optional.of(step.login()));
            ObjectNode body = (ObjectNode) CommandJson.write(step.command());
            body.remove("caseNumber");
            Answered done = by.post(
                    step.kind() == CommandKind.FILE_APPLICATION
                            ? "/api/v1/cases"
                            : "/api/v1/cases/" + number + "/commands/"
                                    + step.kind().address(),
                    body.toString());
            assertThat(done.status()).as(done.text()).isEqualTo(200);
            number = done.json().path("caseNumber").stringValue();
        }
        return number;
    }

    private static List<Steps.Step> first() {
        Steps steps = new Steps(
                "of a full disk", Instant.now().truncatedTo(ChronoUnit.MILLIS), "reviewer", UUID.randomUUID());
        List<Steps.Step> all = new ArrayList<>(List.of(steps.filing()));
        all.addAll(steps.untilNotice());
        return all;
    }

    private static boolean canMount() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static String heldBeside(Path ballast) {
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(ballast.getParent()))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName() + " " + file.toFile().length())
                    .toList()
                    .toString();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
