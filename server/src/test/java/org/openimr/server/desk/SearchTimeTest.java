package org.openimr.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.MANAGER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.openimr.records.intake.VirusScanner;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.records.FilesDesk;

/** How long a search through a whole file takes, every page decrypted anew: 45 lines of ten words on a page. */
@Tag("long")
class SearchTimeTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final int SEED = 4610;
    private static final int LINES = 45;
    private static final int WORDS = 10;
    private static final int RUNS = 5;
    private static final Duration MOST = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {400, 2_000})
    void a_search_through_the_whole_file(int count) throws IOException {
        CaseDesk cases = new CaseDesk(POSTGRES.dataSource());
        FilesDesk files = new FilesDesk(POSTGRES.dataSource(), cases.service(), folder, VirusScanner.NONE);
        CaseNumber number = cases.awaitingRecords();
        files.send(number, "file.pdf", document(count), MANAGER);
        files.work();
        FileSearch search = new FileSearch(new DeskPages(new IndexedDocuments(files.index), files.pages, files.vaults));
        List<Long> millis = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            FileSearch.Result found = search.find(number, SearchWords.parse("lumbar \"page " + count + "\""));
            millis.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
            assertThat(found.on()).isEqualTo(1);
        }
        System.out.println("search in " + count + " pages, ms: " + millis);
        assertThat(millis.getLast()).isLessThan(MOST.toMillis());
    }

    private static byte[] document(int count) throws IOException {
        Random random = new Random(SEED);
        String[] words = {"lumbar", "pain", "therapy", "report", "left", "knee", "visit", "normal", "plan", "weeks"};
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= count; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream pen = new PDPageContentStream(document, sheet)) {
                    pen.beginText();
                    pen.setFont(font, 10);
                    pen.setLeading(14);
                    pen.newLineAtOffset(72, 740);
                    pen.showText("Page " + page);
                    for (int line = 1; line < LINES; line++) {
                        pen.newLine();
                        pen.showText(IntStream.range(0, WORDS)
                                .mapToObj(_ -> words[random.nextInt(words.length)])
                                .collect(Collectors.joining(" ")));
                    }
                    pen.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
