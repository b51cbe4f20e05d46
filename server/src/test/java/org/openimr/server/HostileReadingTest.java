package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.records.FileState;
import tools.jackson.databind.JsonNode;

/** Files made to exhaust a reader are read, and refused, beside a server that goes on answering. */
class HostileReadingTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final int TIMES = 4;
    /** On two busy processors; nobody waits for the reader, whose limits are in minutes. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Set<FileState> OVER = EnumSet.of(FileState.READ, FileState.TAKEN_APART, FileState.REFUSED);

    private static final Map<String, byte[]> HOSTILE = Map.of(
            "unpacks-to-600-mb.pdf", pdf("/Filter /FlateDecode", packed(" ".repeat(1 << 20), 600), "", "[3 0 R]"),
            "twenty-million-steps.pdf", pdf("/Filter /FlateDecode", packed("n ".repeat(1 << 20), 20), "", "[3 0 R]"),
            "picture.pdf",
                    pdf("", "q 612 0 0 792 0 0 cm /X Do Q\n".getBytes(StandardCharsets.US_ASCII), picture(), "[3 0 R]"),
            "pages.pdf", pdf("", new byte[0], "", "[" + "3 0 R ".repeat(200_000) + "]"));

    private final List<Long> answers = new ArrayList<>();

    @Test
    void pages_are_answered_while_the_readers_are_at_their_limits() throws InterruptedException {
        CaseOverHttp sent = CaseOverHttp.assigned(
                SERVER.client("intake"), SERVER.client("regulator"), SERVER.client("case-manager"));
        for (int time = 0; time < TIMES; time++) HOSTILE.forEach(sent::send);
        Instant until = Instant.now().plus(PATIENCE);
        while (waiting(sent) > 0) {
            assertThat(Instant.now()).as("the readers come to an end").isBefore(until);
            answered(SERVER.client(), "/");
            answered(SERVER.client("case-manager"), "/api/v1/cases/" + sent.number());
            answered(SERVER.client(), "/api/v1/determinations?q=lumbar");
            Thread.sleep(50);
        }
        List<Long> sorted = answers.stream().sorted().toList();
        System.out.printf(
                "%d answers while %d hostile files were read: median %d ms, 95 of 100 within %d ms, slowest %d ms%n",
                sorted.size(),
                TIMES * HOSTILE.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
        assertThat(sorted).hasSizeGreaterThan(10);
        assertThat(sorted.getLast()).isLessThan(LONGEST_ANSWER.toMillis());
        assertThat(states(sent)).hasSize(TIMES * HOSTILE.size()).containsOnly(FileState.REFUSED);
    }

    private static long waiting(CaseOverHttp sent) {
        return states(sent).stream().filter(state -> !OVER.contains(state)).count();
    }

    private static List<FileState> states(CaseOverHttp sent) {
        return StreamSupport.stream(sent.files().spliterator(), false)
                .map((JsonNode file) -> FileState.valueOf(file.path("state").asString("")))
                .toList();
    }

    private void answered(Client by, String path) {
        long from = System.nanoTime();
        assertThat(by.get(path).status()).as(path).isEqualTo(200);
        answers.add(Duration.ofNanos(System.nanoTime() - from).toMillis());
    }

    private static byte[] packed(String words, int times) {
        byte[] once = words.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream pack = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < times; i++) pack.write(once);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String picture() {
        return "/XObject << /X 5 0 R >>";
    }

    private static byte[] pdf(String filter, byte[] contents, String resources, String kids) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        write(file, "2 0 obj\n<< /Type /Pages /Kids " + kids + " /Count 1 >>\nendobj\n");
        write(
                file,
                "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << "
                        + resources + " >> >>\nendobj\n");
        write(file, "4 0 obj\n<< /Length " + contents.length + " " + filter + " >>\nstream\n");
        file.writeBytes(contents);
        write(file, "\nendstream\nendobj\n");
        byte[] zeros = packed("\0".repeat(1 << 20), 64);
        write(
                file,
                "5 0 obj\n<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB"
                        + " /BitsPerComponent 8 /Filter /FlateDecode /Length " + zeros.length + " >>\nstream\n");
        file.writeBytes(zeros);
        write(file, "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String words) {
        file.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
    }
}
