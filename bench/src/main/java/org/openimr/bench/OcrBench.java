package org.openimr.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.Limits;
import org.openimr.records.read.PageRead;
import org.openimr.records.worker.DocumentFacts;
import org.openimr.records.worker.DocumentReader;
import org.openimr.records.worker.PageSink;
import org.openimr.records.worker.ReadResult;
import org.openimr.records.worker.WorkerLaunch;

/**
 * Pages through the process that reads documents, its start and all its checks included: scans against the bare
 * tesseract program on the very same pictures with the same languages and as many at a time, and pages with a text layer
 * against a program that does nothing but extract their text with PDFBox. By the clock on the wall: both sides work in
 * processes of their own.
 */
final class OcrBench {
    /** Nine tenths of the pages a second of bare tesseract. */
    private static final double OCR_GOAL = 1 / 0.9;

    /** Half the pages a second of bare PDFBox. */
    private static final double TEXT_GOAL = 2.0;

    /** How much is measured. */
    record Amount(int scans, int scanRounds, int typed, int typedRounds) {
        static final Amount QUICK = new Amount(14, 1, 300, 3);
        static final Amount FULL = new Amount(24, 5, 500, 9);
    }

    private final Path folder;
    private final Amount amount;
    private final PrintStream out;
    private final DocumentReader reader;

    private OcrBench(Path folder, Amount amount, PrintStream out) {
        this.folder = folder;
        this.amount = amount;
        this.out = out;
        this.reader = new DocumentReader(
                WorkerLaunch.ofClassPath(System.getProperty("java.class.path")), Limits.defaults(), folder);
    }

    private interface Timed {
        void run() throws IOException;
    }

    /** Measures, prints, and returns the exit status. */
    static int run(Amount amount, PrintStream out) {
        try {
            Path folder = Files.createTempDirectory("openimr-ocr");
            try {
                return new OcrBench(folder, amount, out).run();
            } finally {
                try (Stream<Path> left = Files.walk(folder)) {
                    for (Path path : left.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run() throws IOException {
        Path scans = ScanSheets.scanned(folder, amount.scans());
        Path typed = ScanSheets.typed(folder.resolve("typed.pdf"), amount.typed());
        out.printf(
                Locale.ROOT,
                "%d scanned pages in %d rounds, %d at a time; %d pages with text in %d rounds; wall clock%n%n",
                amount.scans(),
                amount.scanRounds(),
                Limits.defaults().ocrInParallel(),
                amount.typed(),
                amount.typedRounds());
        Spread text = compare(
                "text layer",
                "PDFBox in a process of its own",
                amount.typedRounds(),
                amount.typed(),
                () -> read(typed, amount.typed()),
                () -> bareText(typed));
        out.printf(
                Locale.ROOT, "PDFBox warm, in this process: %.2f ms a page%n%n", 1000 * warm(typed) / amount.typed());
        Spread ocr = compare(
                "scans",
                "bare tesseract",
                amount.scanRounds(),
                amount.scans(),
                () -> read(scans, amount.scans()),
                this::bareOcr);
        Verdict textVerdict = verdict("text layer, against bare PDFBox", text, TEXT_GOAL);
        Verdict ocrVerdict = verdict("scans, against bare tesseract", ocr, OCR_GOAL);
        Verdict both = Verdict.worse(textVerdict, ocrVerdict);
        out.printf(Locale.ROOT, "ocr ratio=%.3f goal=%.3f %s%n", ocr.median(), OCR_GOAL, both.word());
        return both.status();
    }

    private Spread compare(String what, String other, int rounds, int pages, Timed ours, Timed bare)
            throws IOException {
        double[] a = new double[rounds];
        double[] b = new double[rounds];
        double[] ratio = new double[rounds];
        double ourWork = 0;
        double otherWork = 0;
        for (int round = 0; round < rounds; round++) {
            boolean forward = round % 2 == 0;
            double began = work();
            if (forward) a[round] = seconds(ours) / pages;
            else b[round] = seconds(bare) / pages;
            double middle = work();
            if (forward) b[round] = seconds(bare) / pages;
            else a[round] = seconds(ours) / pages;
            double ended = work();
            ourWork += forward ? middle - began : ended - middle;
            otherWork += forward ? ended - middle : middle - began;
            ratio[round] = a[round] / b[round];
        }
        line(what + ", OpenIMR", Spread.of(a), ourWork / rounds / pages);
        line(what + ", " + other, Spread.of(b), otherWork / rounds / pages);
        return Spread.of(ratio);
    }

    private static double work() throws IOException {
        return StartedProcesses.seconds().orElse(0);
    }

    private void line(String side, Spread seconds, double work) {
        out.printf(
                Locale.ROOT,
                "%-46s %8.2f ms a page %9.2f pages a second; processor %.2f ms a page%n",
                side,
                1000 * seconds.median(),
                1 / seconds.median(),
                1000 * work);
    }

    private Verdict verdict(String what, Spread ratio, double goal) {
        Verdict verdict = Verdict.atMost(goal, ratio);
        out.printf(
                Locale.ROOT,
                "%s: %.2f times as many pages a second (middle half %.2f to %.2f), goal at least %.2f: %s%n",
                what,
                1 / ratio.median(),
                1 / ratio.upperQuartile(),
                1 / ratio.lowerQuartile(),
                1 / goal,
                verdict.word());
        return verdict;
    }

    private static double seconds(Timed side) throws IOException {
        long begun = System.nanoTime();
        side.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private void read(Path pdf, int pages) {
        List<PageRead> read = new ArrayList<>();
        ReadResult result = reader.read(pdf, DocumentType.PDF, 1, new PageSink() {
            @Override
            public void opened(DocumentFacts facts) {
                // The pages are what is counted.
            }

            @Override
            public void page(PageRead page) {
                read.add(page);
            }
        });
        boolean whole = result instanceof ReadResult.Whole
                && read.stream().filter(page -> !page.text().lines().isEmpty()).count() == pages;
        if (!whole) throw new IllegalStateException("not every page was read: " + result);
    }

    private void bareText(Path pdf) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String heap = "-Xmx" + Limits.defaults().heapMegabytes() + "m";
        String classPath = System.getProperty("java.class.path");
        var builder = new ProcessBuilder(
                java.toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                BarePdfBox.class.getName(),
                pdf.toString());
        await(builder.redirectOutput(folder.resolve("bare.txt").toFile()));
    }

    private static double warm(Path pdf) throws IOException {
        double quickest = Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) quickest = Math.min(quickest, seconds(() -> BarePdfBox.text(pdf)));
        return quickest;
    }

    private void bareOcr() throws IOException {
        try (ExecutorService side =
                Executors.newFixedThreadPool(Limits.defaults().ocrInParallel())) {
            List<Future<?>> pages = new ArrayList<>();
            IntStream.rangeClosed(1, amount.scans())
                    .forEach(page -> pages.add(side.submit(() -> {
                        tesseract(page);
                        return page;
                    })));
            for (Future<?> page : pages) page.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        }
    }

    private void tesseract(int page) throws IOException {
        String picture = folder.resolve(page + ".jpg").toString();
        var builder = new ProcessBuilder(
                "tesseract", picture, "stdout", "-l", "spa+eng", "--dpi", "300", "--psm", "3", "tsv");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        await(builder.redirectOutput(folder.resolve(page + ".tsv").toFile()));
    }

    private static void await(ProcessBuilder builder) throws IOException {
        try {
            int status = builder.redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (status != 0) throw new IOException(builder.command().getFirst() + " ended with " + status);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
