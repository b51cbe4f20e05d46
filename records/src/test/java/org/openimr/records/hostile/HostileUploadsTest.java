package org.openimr.records.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.intake.TypeAnswer;
import org.openimr.records.intake.TypeLook;
import org.openimr.records.read.PageLook;
import org.openimr.records.read.PageRead;
import org.openimr.records.worker.DocumentFacts;
import org.openimr.records.worker.DocumentReader;
import org.openimr.records.worker.PageSink;
import org.openimr.records.worker.ReadResult;
import org.openimr.records.worker.WorkerLaunch;

/** Every hostile upload is refused with its code, or read with nothing left of what it would do. */
class HostileUploadsTest {
    private static final Limits TIGHT = new Limits(
            100 << 20,
            2_000,
            100_000_000,
            256 << 20,
            200,
            64,
            500,
            Duration.ofSeconds(20),
            Duration.ofSeconds(40),
            192,
            1024,
            1);

    private static final Pattern ACTIVE = Pattern.compile(
            "/(OpenAction|AA|JavaScript|JS|Launch|URI|SubmitForm|GoToR|EmbeddedFiles|EF|AcroForm|XFA|Annots|Names|Metadata)\\b");

    @TempDir
    private static Path folder;

    private static final ExecutorService READERS = Executors.newFixedThreadPool(2);
    private static final Map<Hostile, Future<Outcome>> OUTCOMES = new LinkedHashMap<>();

    /** What became of one upload. */
    private record Outcome(
            Optional<IntakeRefusal> refusal, String detail, String text, List<PageLook> looks, Duration took) {}

    static Stream<Hostile> uploads() {
        return Stream.of(ActivePdfs.all(), ExhaustingPdfs.all(), OtherUploads.all())
                .flatMap(List::stream);
    }

    @BeforeAll
    static void send_them_all() throws IOException {
        Files.createDirectory(folder.resolve("tmp"));
        uploads().forEach(upload -> OUTCOMES.put(upload, READERS.submit(() -> send(upload))));
    }

    @AfterAll
    static void stop() {
        READERS.shutdownNow();
    }

    @ParameterizedTest
    @MethodSource("uploads")
    void a_hostile_upload_is_refused_or_made_harmless(Hostile upload) throws Exception {
        Outcome outcome = OUTCOMES.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(upload.name()))
                .findFirst()
                .orElseThrow()
                .getValue()
                .get();
        if (upload.refusals().isEmpty()) {
            assertThat(outcome.refusal()).as(outcome.detail()).isEmpty();
            assertThat(outcome.text()).contains(upload.words());
            assertThat(outcome.looks()).isNotEmpty().allSatisfy(HostileUploadsTest::isHarmless);
        } else {
            assertThat(outcome.refusal())
                    .as(outcome.detail() + outcome.text())
                    .isPresent()
                    .hasValueSatisfying(refusal -> assertThat(refusal).isIn(upload.refusals()));
        }
        assertThat(outcome.took()).isLessThan(TIGHT.documentTime());
    }

    @Test
    void there_are_at_least_a_hundred_of_them_with_names_of_their_own() {
        assertThat(uploads().map(Hostile::name))
                .hasSizeGreaterThanOrEqualTo(100)
                .doesNotHaveDuplicates();
    }

    private static void isHarmless(PageLook look) {
        String copy = new String(look.readingCopy(), StandardCharsets.ISO_8859_1);
        assertThat(ACTIVE.matcher(copy).results().map(match -> match.group())).isEmpty();
    }

    private static Outcome send(Hostile upload) {
        try {
            Path file = Files.createTempFile(folder, "upload", "");
            Files.write(file, upload.upload().get());
            long begun = System.nanoTime();
            Outcome outcome = switch (TypeLook.at(file, TIGHT)) {
                case TypeAnswer.Refused(IntakeRefusal refusal, String detail) -> refused(refusal, detail);
                case TypeAnswer.Message() -> split(file);
                case TypeAnswer.Document(DocumentType type) -> read(file, type);
            };
            Files.delete(file);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            return new Outcome(outcome.refusal(), outcome.detail(), outcome.text(), outcome.looks(), took);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentReader reader() {
        return new DocumentReader(
                WorkerLaunch.ofClassPath(System.getProperty("java.class.path")), TIGHT, folder.resolve("tmp"));
    }

    private static Outcome refused(IntakeRefusal refusal, String detail) {
        return new Outcome(Optional.of(refusal), detail, "", List.of(), Duration.ZERO);
    }

    private static Outcome split(Path file) {
        return switch (reader().split(file, _ -> {})) {
            case ReadResult.Whole() -> new Outcome(Optional.empty(), "", "", List.of(), Duration.ZERO);
            case ReadResult.Refused refused -> refused(refused.refusal(), refused.detail());
        };
    }

    private static Outcome read(Path file, DocumentType type) {
        var text = new StringBuilder();
        var looks = new ArrayList<PageLook>();
        var without = new ArrayList<Integer>();
        ReadResult result = reader().read(file, type, 1, new PageSink() {
            @Override
            public void opened(DocumentFacts facts) {
                // Its pages follow.
            }

            @Override
            public void page(PageRead page) {
                text.append(page.text().text());
                page.look().ifPresentOrElse(looks::add, () -> without.add(page.number()));
            }
        });
        if (result instanceof ReadResult.Whole && !without.isEmpty()) {
            result = reader().look(file, type, without, looks::add);
        }
        return switch (result) {
            case ReadResult.Whole() -> new Outcome(Optional.empty(), "", text.toString(), looks, Duration.ZERO);
            case ReadResult.Refused refused -> refused(refused.refusal(), refused.detail());
        };
    }
}
