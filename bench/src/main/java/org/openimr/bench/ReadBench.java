package org.openimr.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openimr.determination.Determination;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/**
 * One letter read, against one plain pass over the same characters: {@code indexOf} of its ten section headings, each
 * to the end of the letter. Beside it a script of regular expressions, with both sides' errors counted against the
 * hand-checked readings.
 */
final class ReadBench {
    private static final double GOAL = 10.0;
    private static final double ALLOCATION_GOAL = 6.0;

    private final Corpus corpus;
    private final Effort effort;
    private final PrintStream out;

    private ReadBench(Corpus corpus, Effort effort, PrintStream out) {
        this.corpus = corpus;
        this.effort = effort;
        this.out = out;
    }

    /** Measures, prints, and returns the exit status. */
    static int run(Corpus corpus, Effort effort, PrintStream out) {
        return new ReadBench(corpus, effort, out).run();
    }

    private int run() {
        List<String> texts = corpus.texts();
        List<Integer> bytes = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .toList();
        Side ours = new Side(texts, ReadBench::determination);
        Side headings = new Side(texts, HeadingPass::everyPlace);
        Side firstPlaces = new Side(texts, HeadingPass::firstPlaces);
        Side script = new Side(texts, RegularExpressions::read);

        out.printf(
                Locale.ROOT,
                "%d letters, %.0f bytes each on average; processor time, warm; medians of %d rounds%n",
                texts.size(),
                bytes.stream().mapToInt(Integer::intValue).average().orElseThrow(),
                effort.rounds());
        ours.nanosPerLetter(effort.warmUp());
        SideBySide againstHeadings = SideBySide.time(ours, headings, effort);
        SideBySide againstFirst = SideBySide.time(ours, firstPlaces, effort.shortened());
        SideBySide againstScript = SideBySide.time(ours, script, effort.shortened());

        out.println();
        out.printf(Locale.ROOT, "%-46s %10s %22s%n", "", "per letter", "errors against gold");
        out.printf(
                Locale.ROOT,
                "%-46s %7.1f us %22s%n",
                "OpenIMR reader",
                micros(againstHeadings.ours()),
                errors(ReadBench::determination));
        out.printf(
                Locale.ROOT,
                "%-46s %7.1f us %22s%n",
                "script of regular expressions",
                micros(againstScript.other()),
                errors(RegularExpressions::read));
        out.printf(
                Locale.ROOT,
                "%-46s %7.1f us%n",
                "ten headings, to the end of the letter",
                micros(againstHeadings.other()));
        out.printf(Locale.ROOT, "%-46s %7.1f us%n", "ten headings, first place of each", micros(againstFirst.other()));
        out.println();
        out.printf(
                Locale.ROOT,
                "against the script of regular expressions: %.2f times its time%n",
                againstScript.ratio().median());
        out.printf(
                Locale.ROOT,
                "against the first place of each heading alone: %.1f times%n",
                againstFirst.ratio().median());
        Allocation allocation = Allocation.measure(ours, bytes);
        out.printf(
                Locale.ROOT,
                "allocation: %.2f times the text (largest letter %.2f), goal at most %.1f: %s%n",
                allocation.mean(),
                allocation.largest(),
                ALLOCATION_GOAL,
                allocation.mean() <= ALLOCATION_GOAL ? "met" : "short");
        Spread ratio = againstHeadings.ratio();
        out.printf(
                Locale.ROOT, "middle half of the rounds: %.2f to %.2f%n", ratio.lowerQuartile(), ratio.upperQuartile());
        Verdict verdict = Verdict.atMost(GOAL, ratio);
        out.printf(Locale.ROOT, "read ratio=%.2f goal=%.1f %s%n", ratio.median(), GOAL, verdict.word());
        return verdict.status();
    }

    private String errors(Function<String, Determination> reader) {
        GoldScore score = new GoldScore();
        for (Corpus.Letter letter : corpus.letters()) {
            letter.gold().ifPresent(gold -> score.add(reader.apply(letter.text()), gold));
        }
        return String.format(
                Locale.ROOT, "%d of %d, diagnoses %d", score.wrong(), score.asked(), score.diagnosesWrong());
    }

    private static Determination determination(String letter) {
        return switch (DeterminationReader.read(letter)) {
            case Reading.Read read -> read.determination();
            case Reading.Declined declined -> throw new IllegalStateException("declined: " + declined.family());
            case Reading.Unreadable unreadable -> throw new IllegalStateException("unread: " + unreadable.findings());
        };
    }

    private static double micros(Spread nanos) {
        return nanos.median() / 1000;
    }
}
