package org.openimr.server.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.sample.SampleCase;
import org.openimr.records.sample.SampleDocument;
import org.openimr.records.sample.SampleRendering;
import org.openimr.server.FictionalApplication;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.cases.CaseService;
import org.openimr.server.log.CommandId;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.Division;
import org.openimr.server.records.FileState;
import org.openimr.server.records.FilesDesk;
import org.openimr.server.records.NewFile;
import org.openimr.server.records.ReceivedFile;
import org.openimr.server.records.ReceivedFiles;
import org.openimr.server.records.SealAnswer;
import org.openimr.server.records.UploadAnswer;
import org.openimr.server.records.Uploading;
import org.openimr.server.security.Accounts;

/** A fictional case with files of its own, before a reviewer of the demonstration. */
final class FictionalReview {
    private static final int PATIENCE_SECONDS = 120;

    private final RunningServer server;
    private final FictionalCases cases;
    private final CaseNumber number;
    private Optional<LocalDate> day = Optional.empty();
    private List<String> services =
            List.of("MRI of the lumbar spine without contrast", "Physical therapy, lumbar spine, 12 visits");
    private Optional<List<Division.Document>> documents = Optional.empty();

    private FictionalReview(RunningServer server) {
        this.server = server;
        this.cases = new FictionalCases(server);
        this.number = server.part(CaseService.class).numberFor(new CommandId(UUID.randomUUID()), Instant.now());
    }

    /** Two disputed items, a report of five pages and therapy notes of three. */
    static CaseNumber withTwoFiles(RunningServer server, String reviewer) {
        return open(server, reviewer).number;
    }

    /** The same, to go on with. */
    static FictionalReview open(RunningServer server, String reviewer) {
        FictionalReview review = new FictionalReview(server);
        review.file("progress-report.pdf", pages("Progress report", 5));
        review.file("therapy-notes.pdf", pages("Therapy note", 3));
        review.assign(reviewer);
        return review;
    }

    /** The same with a complete file, before a reviewer is found. */
    static FictionalReview ready(RunningServer server) {
        FictionalReview review = new FictionalReview(server);
        review.file("progress-report.pdf", pages("Progress report", 5));
        review.complete();
        return review;
    }

    /** One document of a day, with these lines on its pages. */
    static CaseNumber withDocument(
            RunningServer server, String reviewer, String name, LocalDate day, List<List<String>> pages) {
        FictionalReview review = new FictionalReview(server);
        review.day = Optional.of(day);
        review.file(
                name,
                FilesDesk.pdf(
                        pages.stream().map(lines -> String.join("\n", lines)).toArray(String[]::new)));
        review.assign(reviewer);
        return review.number;
    }

    /** A sample case whole: a cover sheet and every typed document in one file, its items in dispute. */
    static CaseNumber ofSample(RunningServer server, String reviewer, SampleCase sample) {
        FictionalReview review = new FictionalReview(server);
        review.services = sample.items().stream()
                .map(org.openimr.records.sample.DisputedItem::treatment)
                .toList();
        List<byte[]> parts = new ArrayList<>(List.of(pages("Cover sheet", 1)));
        List<Division.Document> documents = new ArrayList<>();
        documents.add(document(1, 1, DocumentKind.OTHER, "Cover sheet", Optional.empty()));
        int last = 1;
        for (SampleDocument one : sample.documents()) {
            parts.add(SampleRendering.typed(one));
            documents.add(document(
                    last + 1,
                    last + one.pages().size(),
                    one.head().kind(),
                    one.head().title(),
                    one.head().service().stream().findFirst()));
            last += one.pages().size();
        }
        review.documents = Optional.of(documents);
        review.file("case-file.pdf", joined(parts));
        review.assign(reviewer);
        return review.number;
    }

    private static Division.Document document(
            int first, int last, DocumentKind kind, String title, Optional<LocalDate> dated) {
        return new Division.Document(new PageRange(first, last), new Description(kind, title, Optional.empty(), dated));
    }

    private static byte[] joined(List<byte[]> parts) {
        try {
            PDFMergerUtility merger = new PDFMergerUtility();
            parts.forEach(part -> merger.addSource(new RandomAccessReadBuffer(part)));
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            merger.setDestinationStream(whole);
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
            return whole.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CaseNumber number() {
        return number;
    }

    /** A page that arrives when the review has begun. */
    void late() {
        file("late.pdf", pages("Late report", 1));
    }

    /** Seals what arrived late. */
    void sealLate() {
        seal();
    }

    private void file(String name, byte[] content) {
        boolean first = server.part(ReceivedFiles.class).of(number).isEmpty();
        if (first) assigned();
        Uploading uploading = server.part(Uploading.class);
        NewFile file = new NewFile(
                PartyRole.CLAIMS_ADMINISTRATOR, RecordKind.PHYSICIAN_REPORT, DocumentName.clean(name), content.length);
        UploadAnswer begun = uploading.begin(number, file, FictionalCases.MANAGER, Instant.now());
        ReceivedFile kept = ((UploadAnswer.Kept) begun).file();
        try {
            uploading.append(
                    number, kept.id(), 0, new ByteArrayInputStream(content), FictionalCases.MANAGER, Instant.now());
            for (int i = 0; i < PATIENCE_SECONDS; i++) {
                FileState state = server.part(ReceivedFiles.class)
                        .find(kept.id())
                        .orElseThrow()
                        .state();
                if (state == FileState.READ) return;
                Thread.sleep(1_000);
            }
            throw new AssertionError(name + " was not read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void assigned() {
        Instant now = Instant.now();
        LocalDate decidedOn = CaliforniaTime.dayOf(now).minusDays(3);
        Application application = FictionalApplication.of(
                decidedOn,
                List.of(
                        new Party(PartyRole.INJURED_WORKER, "Robin Fictional"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional Mutual")),
                services);
        cases.give(number, FictionalCases.CLERK, new FileApplication(number, application, now));
        cases.give(number, FictionalCases.CLERK, new AcceptAsUnique(now));
        cases.give(number, FictionalCases.DIRECTOR, new FindEligible(now, List.of()));
        cases.give(number, FictionalCases.MANAGER, new SendAssignmentNotice(now, ServiceMethod.ELECTRONIC));
    }

    private void complete() {
        cases.give(number, FictionalCases.MANAGER, new FindRecordsComplete(Instant.now()));
        seal();
    }

    private void assign(String reviewer) {
        complete();
        Instant now = Instant.now();
        UUID account = server.part(Accounts.class).idOf(reviewer).orElseThrow();
        cases.give(
                number,
                FictionalCases.MANAGER,
                new AssignReviewer(new ReviewerAssignment(new ReviewerId(account), CaseDesk.QUALIFIED, true, now)));
    }

    /** Says of each file that it is one document, as its sender said, and seals what is not sealed. */
    private void seal() {
        CaseIndex index = server.part(CaseIndex.class);
        for (ReceivedFile file : index.filed(number)) {
            Division.Document whole = document(
                    1,
                    file.pages().orElseThrow(),
                    DocumentKind.PROGRESS_REPORT,
                    file.name().value(),
                    day);
            index.confirm(
                    number,
                    file.id(),
                    documents.orElseGet(() -> List.of(whole)),
                    FictionalCases.MANAGER,
                    Instant.now());
        }
        SealAnswer answer = index.seal(number, FictionalCases.MANAGER, new CommandId(UUID.randomUUID()), Instant.now());
        if (!(answer instanceof SealAnswer.Sealed)) throw new AssertionError("sealing was answered " + answer);
    }

    /** A typed document: each page has a heading, a finding of its own and filling. */
    private static byte[] pages(String heading, int count) {
        return FilesDesk.pdf(IntStream.rangeClosed(1, count)
                .mapToObj(page -> lines(heading, page))
                .toArray(String[]::new));
    }

    private static String lines(String heading, int page) {
        return String.join(
                "\n",
                heading + ", page " + page + " (fictional)",
                "Patient: Robin Fictional. Visit " + page + ".",
                "Low back pain rated " + (8 - page) + "/10, worse with sitting.",
                "Straight leg raising positive on the left at " + (30 + page) + " degrees.",
                "Sensation decreased over the left great toe.",
                "Home exercise was shown again; naproxen 500 mg twice a day.",
                "Plan: MRI of the lumbar spine, return in four weeks.",
                "Work status: modified duty, no lifting over 20 pounds.");
    }
}
