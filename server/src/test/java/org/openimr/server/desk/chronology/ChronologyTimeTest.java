package org.openimr.server.desk.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.MANAGER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.CaseNumber;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;
import org.openimr.records.intake.VirusScanner;
import org.openimr.records.sample.SampleDocument;
import org.openimr.records.sample.SamplePage;
import org.openimr.records.sample.SampleRecords;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.records.Division;
import org.openimr.server.records.FileId;
import org.openimr.server.records.FilesDesk;
import org.openimr.vocabulary.load.Vocabularies;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a chronology takes of pages of the sample cases: read for the first time, and as it is kept. */
@Tag("long")
class ChronologyTimeTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final int RUNS = 5;
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final LocalDate INJURY = LocalDate.of(2014, 1, 2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {120, 400})
    void the_chronology_of_a_whole_file(int count) throws IOException {
        CaseDesk cases = new CaseDesk(POSTGRES.dataSource());
        FilesDesk files = new FilesDesk(POSTGRES.dataSource(), cases.service(), folder, VirusScanner.NONE);
        CaseNumber number = cases.awaitingRecords();
        List<SampleDocument> documents = SampleRecords.cases().stream()
                .flatMap(sample -> sample.documents().stream())
                .toList();
        List<Division.Document> parts = new ArrayList<>();
        byte[] file = pdf(documents, count, parts);
        FileId id = files.send(number, "file.pdf", file, MANAGER).id();
        files.work();
        assertThat(files.index.confirm(number, id, parts, MANAGER, CaseDesk.day(9)))
                .isTrue();

        JdbcClient jdbc = JdbcClient.create(POSTGRES.dataSource());
        List<Long> first = new ArrayList<>();
        List<Long> kept = new ArrayList<>();
        int events = 0;
        for (int run = 0; run < RUNS; run++) {
            jdbc.sql("delete from chronology").update();
            CaseChronologies chronologies = new CaseChronologies(
                    files.index,
                    files.pages,
                    files.vaults,
                    new ChronologyTables(jdbc),
                    Vocabularies.builtIn().vocabulary());
            first.add(millis(chronologies, number));
            kept.add(millis(chronologies, number));
            events = chronologies
                    .proposed(number, INJURY, CaseDesk.day(9))
                    .events()
                    .size();
        }
        System.out.println(count + " pages, " + parts.size() + " documents, " + events + " events; read, ms: " + first
                + "; kept, ms: " + kept);
        assertThat(first.getLast()).isLessThan(MOST.toMillis());
        assertThat(kept.getLast()).isLessThan(MOST.toMillis());
    }

    private static long millis(CaseChronologies chronologies, CaseNumber number) {
        long begun = System.nanoTime();
        assertThat(chronologies.proposed(number, INJURY, CaseDesk.day(9)).events())
                .isNotEmpty();
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    /** Sample documents one after the other, from the first again where there are not enough. */
    private static byte[] pdf(List<SampleDocument> documents, int count, List<Division.Document> parts)
            throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            int next = 0;
            while (pdf.getNumberOfPages() < count) {
                SampleDocument document = documents.get(next++ % documents.size());
                int begun = pdf.getNumberOfPages() + 1;
                for (SamplePage page : document.pages()) {
                    if (pdf.getNumberOfPages() < count) page(pdf, page.written());
                }
                Description description = new Description(
                        document.head().kind(),
                        document.head().title(),
                        Optional.of(document.head().author()),
                        document.head().service().stream().findFirst());
                parts.add(new Division.Document(new PageRange(begun, pdf.getNumberOfPages()), description));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void page(PDDocument pdf, List<String> lines) throws IOException {
        PDPage sheet = new PDPage();
        pdf.addPage(sheet);
        try (PDPageContentStream pen = new PDPageContentStream(pdf, sheet)) {
            pen.beginText();
            pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
            pen.setLeading(10);
            pen.newLineAtOffset(40, 770);
            for (String line : lines) {
                pen.showText(line.replaceAll("[^\\x20-\\x7e\\u00a0-\\u00ff]", "?"));
                pen.newLine();
            }
            pen.endText();
        }
    }
}
