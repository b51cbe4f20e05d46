package org.openimr.records.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.Limits;
import org.openimr.records.page.PageText;
import org.openimr.records.read.PageRead;
import org.openimr.records.sample.DataPart;
import org.openimr.records.sample.FileForm;
import org.openimr.records.sample.Look;
import org.openimr.records.sample.SampleCase;
import org.openimr.records.sample.SampleDocument;
import org.openimr.records.sample.SampleRecords;
import org.openimr.records.sample.SampleRendering;
import org.openimr.records.worker.DocumentFacts;
import org.openimr.records.worker.DocumentReader;
import org.openimr.records.worker.PageSink;
import org.openimr.records.worker.WorkerLaunch;

/**
 * The same documents read from their files through the worker, pictures by recognition, beside their source text.
 * Lines of a recognised page are matched to those of the source by their words before the places are compared.
 */
@Tag("long")
class RecognisedScoreTest {
    /** Documents of at most so many pages, to keep the run short. */
    private static final int PAGES = 2;

    /** Every so manyth of them. */
    private static final int STEP = 2;

    /** Measured: 0.91 of the recall on the source text. */
    private static final double PART_KEPT = 0.88;

    @TempDir
    private Path folder;

    @Test
    void recognition_costs_little_of_what_is_found() throws IOException {
        Scoring source = new Scoring();
        Scoring recognised = new Scoring();
        int pages = 0;
        for (SampleCase sample : SampleRecords.cases(DataPart.TRAIN)) {
            List<SampleDocument> chosen = chosen(sample);
            CaseFile typed = SampleFile.of(sample);
            List<CaseDocument> read = new ArrayList<>();
            for (int i = 0; i < sample.documents().size(); i++) {
                SampleDocument document = sample.documents().get(i);
                read.add(
                        chosen.contains(document)
                                ? SampleFile.of(document, aligned(document, read(document)))
                                : typed.documents().get(i));
            }
            ChronologyReader reader = ChronologyReader.of(Pages.VOCABULARY);
            source.add(sample, reader.read(typed), chosen);
            recognised.add(sample, reader.read(new CaseFile(Optional.of(sample.injury()), read)), chosen);
            pages += chosen.stream()
                    .mapToInt(document -> document.pages().size())
                    .sum();
        }
        Path report = Files.createDirectories(Path.of("target", "chronology")).resolve("recognised.md");
        Files.writeString(
                report,
                pages + " pages, source text:\n\n" + ScoreTable.of(source) + "\nrecognised:\n\n"
                        + ScoreTable.of(recognised));
        Files.write(report.resolveSibling("recognised-failures.txt"), recognised.failures());
        assertThat(ScoreTable.all(recognised).recall(Agreement.LENIENT))
                .as(report.toString())
                .isGreaterThan(PART_KEPT * ScoreTable.all(source).recall(Agreement.LENIENT));
    }

    private static List<SampleDocument> chosen(SampleCase sample) {
        List<SampleDocument> pictured = sample.documents().stream()
                .filter(document ->
                        document.head().look() != Look.TYPED && document.pages().size() <= PAGES)
                .toList();
        List<SampleDocument> chosen = new ArrayList<>();
        for (int i = 0; i < pictured.size(); i += STEP) chosen.add(pictured.get(i));
        return chosen;
    }

    private List<PageText> read(SampleDocument document) throws IOException {
        Path file = Files.write(folder.resolve(document.name()), SampleRendering.file(document));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        WorkerLaunch launch = WorkerLaunch.ofClassPath(System.getProperty("java.class.path"));
        DocumentReader reader = new DocumentReader(launch, Limits.defaults(), temporary);
        List<PageText> pages = new ArrayList<>();
        reader.read(file, type(document.head().file()), 1, new PageSink() {
            @Override
            public void opened(DocumentFacts facts) {}

            @Override
            public void page(PageRead page) {
                pages.add(page.text());
            }
        });
        assertThat(pages).hasSameSizeAs(document.pages());
        return pages;
    }

    private static DocumentType type(FileForm form) {
        return switch (form) {
            case PDF -> DocumentType.PDF;
            case TIFF -> DocumentType.TIFF;
            case JPEG -> DocumentType.JPEG;
        };
    }

    /** Puts each recognised line at the number of the source line that it shares most words with. */
    private static List<PageText> aligned(SampleDocument document, List<PageText> pages) {
        List<PageText> aligned = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            aligned.add(LineAlignment.of(document.pages().get(i).written(), pages.get(i)));
        }
        return aligned;
    }

    /** Words for the comparison of lines. */
    static Set<String> words(String line) {
        return new HashSet<>(Arrays.asList(line.split("[\\s.,;:]+", -1)));
    }
}
