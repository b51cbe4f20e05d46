package org.openimr.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.read.PageRead;
import org.openimr.records.worker.DocumentFacts;
import org.openimr.records.worker.DocumentReader;
import org.openimr.records.worker.PageSink;
import org.openimr.records.worker.ReadResult;
import org.openimr.records.worker.WorkerLaunch;

/**
 * PDFs through the process that reads them, one process each, as in the server. It answers with a documented verdict, in
 * its time, delivers pages in their order, and leaves no file behind.
 */
final class PdfTarget implements FuzzTarget {
    private static final int LONGEST = 1 << 20;
    private static final int USUAL = 4000;
    private static final Duration PAGE_TIME = Duration.ofSeconds(30);
    private static final Duration DOCUMENT_TIME = Duration.ofSeconds(60);
    /** To start and end a process on a busy machine. */
    private static final Duration BESIDE = Duration.ofSeconds(60);
    /** The work is done elsewhere; here it is only waited for. */
    private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(5), Duration.ofNanos(2_000), 64 << 20, 400);

    private final Stock stock;
    private final Path folder;
    private final DocumentReader reader;

    PdfTarget(Path corpus) {
        stock = stock(corpus);
        folder = folder();
        reader = new DocumentReader(
                WorkerLaunch.ofClassPath(System.getProperty("java.class.path")), limits(), temporary(folder));
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("openimr-fuzz-pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stock stock(Path corpus) {
        return new Stock(SeedPdfs.all(corpus), SeedPdfs.TOKENS, LONGEST, USUAL);
    }

    /** A small process: there are many. */
    static Limits limits() {
        Limits usual = Limits.defaults();
        return new Limits(
                usual.bytes(),
                200,
                20_000_000,
                usual.expandedBytes(),
                usual.expansion(),
                usual.depth(),
                usual.parts(),
                PAGE_TIME,
                DOCUMENT_TIME,
                256,
                usual.ocrMegabytes(),
                1);
    }

    static Path temporary(Path folder) {
        try {
            return Files.createDirectories(folder.resolve("reading"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public Stock stock() {
        return stock;
    }

    @Override
    public Bounds bounds() {
        return BOUNDS;
    }

    @Override
    public Answer read(String input) {
        List<PageRead> pages = new ArrayList<>();
        List<DocumentFacts> opened = new ArrayList<>();
        long begun = System.nanoTime();
        ReadResult result = reader.read(file(folder, input), DocumentType.PDF, 1, new PageSink() {
            @Override
            public void opened(DocumentFacts facts) {
                opened.add(facts);
            }

            @Override
            public void page(PageRead page) {
                pages.add(page);
            }
        });
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return () -> {
            WrongAnswer.unless(
                    took.compareTo(DOCUMENT_TIME.plus(BESIDE)) < 0, "the process hung beyond its limit: " + took);
            for (int i = 0; i < pages.size(); i++) {
                WrongAnswer.unless(pages.get(i).number() == i + 1, "pages out of their order");
            }
            switch (result) {
                case ReadResult.Whole _ ->
                    WrongAnswer.unless(
                            opened.size() == 1 && opened.getFirst().pages() == pages.size(),
                            "whole, and " + pages.size() + " pages of " + opened);
                case ReadResult.Refused(IntakeRefusal why, var _, String detail) ->
                    WrongAnswer.unless(
                            why != IntakeRefusal.READER_STOPPED, "the process ended without a verdict: " + detail);
            }
            WrongAnswer.unless(isEmpty(), "files were left behind");
        };
    }

    static Path file(Path folder, String input) {
        try {
            return Files.write(folder.resolve("input.pdf"), input.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isEmpty() {
        try (Stream<Path> left = Files.list(temporary(folder))) {
            return left.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
