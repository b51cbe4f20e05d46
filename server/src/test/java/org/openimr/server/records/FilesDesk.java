package org.openimr.server.records;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.CaseProcess;
import org.openimr.process.ProcessSettings;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.Limits;
import org.openimr.records.intake.VirusScanner;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.records.worker.DocumentReader;
import org.openimr.records.worker.WorkerLaunch;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.Foresight;
import org.openimr.server.cases.PartyAccess;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The services of case files on a database, with the real reader; jobs wait until a test runs them. */
public final class FilesDesk {
    public final ReceivedFiles files;
    public final FilePages pages;
    public final Vaults vaults;
    final Uploading uploading;
    final FileReading reading;
    public final CaseIndex index;
    final FileProposals proposals;
    final Duplicates duplicates;
    final IndexVerification verification;
    private int sent;
    final Deque<FileId> waiting = new ArrayDeque<>();

    public FilesDesk(DataSource dataSource, CaseService cases, Path folder, VirusScanner scanner) {
        this(dataSource, cases, folder, scanner, RecordsSettings.ofThisProcess());
    }

    FilesDesk(DataSource dataSource, CaseService cases, Path folder, VirusScanner scanner, WorkerLaunch launch) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        ProcessSettings settings = ProcessSettings.defaults();
        files = new ReceivedFiles(jdbc);
        pages = new FilePages(jdbc);
        try {
            vaults = new Vaults(
                    folder.resolve("documents"), MasterKey.at(folder.resolve("master.json")), new KeysTable(jdbc));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path temporary = folder.resolve("reading");
        TemporaryFolder.empty(temporary);
        Foresight foresight = new Foresight(
                new CaseProcess(settings), new EventLog(jdbc), new Clocks(settings), new PartyAccess(jdbc));
        uploading = new Uploading(files, vaults, foresight, waiting::add, Limits.defaults(), transaction);
        proposals = new FileProposals(pages, jdbc, transaction);
        SamePages same = new SamePages(files, jdbc, transaction);
        reading = new FileReading(
                files,
                pages,
                vaults,
                new DocumentReader(launch, Limits.defaults(), temporary),
                scanner,
                Limits.defaults(),
                temporary,
                new CaseArrival(cases, files),
                proposals,
                same,
                waiting::add,
                transaction,
                Clock.systemUTC());
        EventLog log = new EventLog(jdbc);
        index = new CaseIndex(log, cases, files, pages, jdbc, transaction);
        duplicates = new Duplicates(same, index, jdbc, transaction);
        verification = new IndexVerification(log, files, pages, vaults);
    }

    /** Runs every job that waits. */
    public void work() {
        while (!waiting.isEmpty()) reading.read(waiting.remove());
    }

    /** Begins to read, and is broken off once so many pages are kept. */
    void breakOff(FileId id, int pagesKept) throws InterruptedException {
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                reading.read(id);
            } catch (UncheckedIOException e) {
                // That is how an interrupt comes out.
            }
        });
        while (thread.isAlive() && pages.next(id) <= pagesKept) Thread.sleep(Duration.ofMillis(1));
        thread.interrupt();
        thread.join();
    }

    Vault vault(CaseNumber number) {
        return vaults.open(new VaultName(number.value()));
    }

    /** Sends a whole file in one part, a second after the one before. */
    public ReceivedFile send(CaseNumber number, String name, byte[] content, Actor by) throws IOException {
        ReceivedFile begun = begin(number, name, content.length, by);
        UploadAnswer answer = uploading.append(
                number,
                begun.id(),
                0,
                new ByteArrayInputStream(content),
                by,
                CaseDesk.day(8).plusSeconds(sent++));
        return ((UploadAnswer.Kept) answer).file();
    }

    ReceivedFile begin(CaseNumber number, String name, int bytes, Actor by) {
        return ((UploadAnswer.Kept) uploading.begin(number, file(name, bytes), by, CaseDesk.day(8))).file();
    }

    static NewFile file(String name, long bytes) {
        return new NewFile(
                PartyRole.CLAIMS_ADMINISTRATOR, RecordKind.PHYSICIAN_REPORT, DocumentName.clean(name), bytes);
    }

    ReceivedFile now(FileId id) {
        return files.find(id).orElseThrow();
    }

    /** A PDF of these pages; a page's lines are parted by line feeds. */
    public static byte[] pdf(String... pages) {
        try (PDDocument document = new PDDocument()) {
            for (String lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.setLeading(16);
                    for (String line : lines.split("\n", -1)) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page as a picture, of one line. */
    static byte[] picture(String line) {
        BufferedImage page = new BufferedImage(1275, 1650, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D paper = page.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, page.getWidth(), page.getHeight());
        paper.setColor(Color.BLACK);
        paper.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        paper.drawString(line, 150, 200);
        paper.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] from(byte[] content, int first) {
        return Arrays.copyOfRange(content, first, content.length);
    }
}
