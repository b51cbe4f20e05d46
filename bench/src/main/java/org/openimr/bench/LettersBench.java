package org.openimr.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openimr.determination.Determination;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.openimr.letters.FinalDeterminationLetter;
import org.openimr.letters.LetterHtml;
import org.openimr.letters.LetterPdf;
import org.openimr.letters.Letterhead;

/**
 * The public copies of real determinations printed as tagged PDF, against headless Chromium printing the same page, and
 * against plain PDFBox writing the same lines with the same font. By the clock on the wall: Chromium works in processes
 * of its own.
 */
final class LettersBench {
    /** Ten times as many letters a second as Chromium. */
    private static final double CHROMIUM_GOAL = 0.1;

    /** Half as many letters a second as plain PDFBox. */
    private static final double PLAIN_GOAL = 2.0;

    private static final int BATCH = 20;
    private static final int WARM_UP = 200;
    private static final Letterhead FICTIONAL = new Letterhead(
            "Fictional Independent Review Organization",
            List.of("100 Example Street", "Sacramento, CA 95814"),
            "Telephone 555-0100");

    private final List<Sample> samples;
    private final int letters;
    private final PrintStream out;

    private LettersBench(List<Sample> samples, int letters, PrintStream out) {
        this.samples = samples;
        this.letters = letters;
        this.out = out;
    }

    /**
     * One letter and what the other sides make of it.
     *
     * @param pages  its lines as they are printed, page by page
     */
    private record Sample(FinalDeterminationLetter letter, String html, List<List<String>> pages) {}

    /**
     * Measures, prints, and returns the exit status.
     *
     * @param letters   of each side; a multiple of {@value #BATCH}
     * @param chromium  the program
     */
    static int run(Corpus corpus, int letters, Path chromium, PrintStream out) {
        List<Sample> samples = corpus.texts().stream()
                .flatMap(text -> determination(text).stream())
                .map(LettersBench::sample)
                .toList();
        try (var browser = new ChromiumPrinter(chromium)) {
            return new LettersBench(samples, letters, out).run(browser);
        }
    }

    private int run(ChromiumPrinter browser) {
        out.printf(
                Locale.ROOT,
                "%d letters a side in rounds of %d, from %d real determinations; wall clock, warm, one at a time%n%n",
                letters,
                BATCH,
                samples.size());
        ToIntFunction<Sample> ours = sample -> LetterPdf.render(sample.letter()).length;
        ToIntFunction<Sample> plain = sample -> PlainPdf.write(sample.pages()).length;
        ToIntFunction<Sample> chromium = sample -> browser.print(sample.html()).length;
        batch(ours, 0, WARM_UP);
        batch(plain, 0, WARM_UP);
        batch(chromium, 0, BATCH);

        int rounds = letters / BATCH;
        double[] a = new double[rounds];
        double[] b = new double[rounds];
        double[] c = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            int first = round * BATCH;
            boolean forward = round % 2 == 0;
            if (!forward) c[round] = batch(chromium, first, BATCH);
            a[round] = batch(ours, first, BATCH);
            b[round] = batch(plain, first, BATCH);
            if (forward) c[round] = batch(chromium, first, BATCH);
        }
        Spread againstPlain = Spread.of(ratios(a, b));
        Spread againstChromium = Spread.of(ratios(a, c));
        line("OpenIMR, tagged and checked", Spread.of(a));
        line("plain PDFBox, same lines and font, no tags", Spread.of(b));
        line("headless Chromium, same page", Spread.of(c));
        out.println();
        Verdict plainVerdict = verdict("plain PDFBox", againstPlain, PLAIN_GOAL);
        Verdict chromiumVerdict = verdict("headless Chromium", againstChromium, CHROMIUM_GOAL);
        out.printf(
                Locale.ROOT,
                "letters ratio=%.3f goal=%.1f %s%n",
                againstChromium.median(),
                CHROMIUM_GOAL,
                Verdict.worse(plainVerdict, chromiumVerdict).word());
        return Verdict.worse(plainVerdict, chromiumVerdict).status();
    }

    private Verdict verdict(String other, Spread ratio, double goal) {
        Verdict verdict = Verdict.atMost(goal, ratio);
        out.printf(
                Locale.ROOT,
                "against %s: %.1f times as many letters a second (middle half %.1f to %.1f), goal at least %.1f: %s%n",
                other,
                1 / ratio.median(),
                1 / ratio.upperQuartile(),
                1 / ratio.lowerQuartile(),
                1 / goal,
                verdict.word());
        return verdict;
    }

    private void line(String side, Spread nanos) {
        out.printf(
                Locale.ROOT,
                "%-46s %8.2f ms a letter %9.1f letters a second%n",
                side,
                nanos.median() / 1e6,
                1e9 / nanos.median());
    }

    /** Nanoseconds a letter, over the {@code count} samples from {@code first} on, in a ring. */
    private double batch(ToIntFunction<Sample> side, int first, int count) {
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            int bytes = side.applyAsInt(samples.get((first + i) % samples.size()));
            if (bytes == 0) throw new IllegalStateException("a side wrote an empty file");
        }
        return (double) (System.nanoTime() - begun) / count;
    }

    private static double[] ratios(double[] ours, double[] other) {
        return IntStream.range(0, ours.length)
                .mapToDouble(i -> ours[i] / other[i])
                .toArray();
    }

    /** Only a letter with a number of its own can be sent: a few of the corpus lack the page that has it. */
    private static Optional<Determination> determination(String text) {
        return switch (DeterminationReader.read(text)) {
            case Reading.Read read
            when read.determination().caseNumber().isPresent() -> Optional.of(read.determination());
            case Reading.Read _ -> Optional.empty();
            case Reading.Declined _ -> Optional.empty();
            case Reading.Unreadable _ -> Optional.empty();
        };
    }

    private static Sample sample(Determination determination) {
        var letter = new FinalDeterminationLetter(FICTIONAL, LocalDate.of(2026, 1, 5), determination, Optional.empty());
        return new Sample(letter, LetterHtml.render(letter), lines(LetterPdf.render(letter)));
    }

    private static List<List<String>> lines(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(stripper, document, page))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> page(PDFTextStripper stripper, PDDocument document, int page) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try {
            return stripper.getText(document).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
