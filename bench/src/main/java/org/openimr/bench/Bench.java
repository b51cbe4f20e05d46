package org.openimr.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.openimr.bench.archive.ImportBench;
import org.openimr.bench.archive.Options;
import org.openimr.bench.archive.SearchBench;
import org.openimr.bench.archive.WrittenLetters;
import org.openimr.bench.fuzz.FuzzBench;
import org.openimr.bench.served.CommandBench;
import org.openimr.bench.served.LoadBench;
import org.openimr.bench.served.PageBench;
import org.openimr.bench.served.StartBench;
import org.openimr.bench.similar.SimilarBench;
import org.openimr.bench.store.AppendBench;
import org.openimr.bench.tamper.TamperBench;

/** {@code bench NAME [--quick]}. Exit status 0 goal met, 1 short of it, 2 cannot, 3 too noisy to tell. */
public final class Bench {
    private static final String USAGE = """
            Usage: ./openimr bench NAME [--quick]
            Times ours and the other side alternately in one run. The last line is
              NAME ratio=<ours against other> goal=<bound> met|short|noisy
            and the exit status 0, 1 or 3. --quick stays under 45 seconds.
            Names:
              read        one letter read, against one pass that looks up its ten section headings
              letters     letters printed as tagged PDF, against headless Chromium and plain PDFBox
              ocr         pages of a case file read, against bare tesseract and bare PDFBox
              assignment  a day's cases given to reviewers, against OR-Tools alone, greedy and Timefold
              similar     like items ranked, against BM25 on the whole text [--letters N]; --misses lists the real
                          questions that either side answers badly
              search      the archive's whole search, against bare Lucene and PostgreSQL
                          [--letters N] [--seed N] [--folder DIR, where what is built is kept for the next time]
              import      the archive's whole import, against bare Lucene and PostgreSQL [--letters N] [--rounds N] [--seed N]
              import --large
                          two million letters imported once, in 4 GB of heap: time, disk, heap, searches; nothing is
                          compared [--letters N] [--seed N] [--folder DIR, a new one that is kept]
              append      the event log, against pgbench with the same statement at 8 and 32 clients [--rounds N] [--seconds N]
              append --large
                          the event log with ten million events stored, against ten thousand [--events N] [--rounds N]
                          [--seconds N]
              command     commands over HTTP, against pgbench with the statements that one sends [--rounds N] [--seconds N]
              page        a case's page, against pgbench with its queries; then at half of the highest rate [--rounds N]
                          [--seconds N]
              page --long
                          ten minutes at four fifths of the highest rate: errors, and the heap that lives
              start       until the server is ready, with its AOT cache, against without, and against a bare application
                          with the same libraries [--rounds N]
            And, comparing nothing:
              load        the demonstration under everybody at once: 20,000 applications an hour, 200 reviewers at their desks,
                          100 searches a second, documents; what was answered when, and whether all of it is there
                          [--seconds N] [--percent N, of that mix]
              tamper      10,000 edits of the event log by a superuser of the database, each found and located or not
                          [--edits N] [--seed N] [--commands N, how long the log is]
              fuzz --target letter|citation|date|query|pdf [--inputs N] [--seed N] [--seconds N]
                          damaged and invented inputs for one reader; exit 0: no escape, 1: at least one, which is
                          printed and can be had again [--number N]
              generate FILE.tar|FILE.jsonl [--letters N] [--seed N]
                          fictional letters mixed with the real ones: their texts, or their data as JSON lines;
                          -.tar and -.jsonl write to the standard output
            """;

    private static final List<String> NAMES = List.of("read", "letters", "ocr", "assignment");
    private static final List<String> OF_THE_ARCHIVE = List.of("search", "import", "generate");
    private static final List<String> UNDER_LOAD = List.of("append", "command", "page", "start", "load");
    private static final int LETTERS = 1_000;
    private static final int QUICK_LETTERS = 100;

    private Bench() {}

    /** Runs one benchmark and ends the process with its status. */
    public static void main(String... arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(USAGE);
            return 0;
        }
        Path root = Path.of(Objects.requireNonNull(System.getProperty("openimr.root"), "openimr.root"));
        Path folder = root.resolve("../shared/corpus").normalize();
        if (!arguments.isEmpty() && arguments.getFirst().equals("similar")) {
            return similar(arguments.subList(1, arguments.size()), folder, out, err);
        }
        if (!arguments.isEmpty() && arguments.getFirst().equals("tamper")) {
            return tamper(arguments.subList(1, arguments.size()), root, out, err);
        }
        if (!arguments.isEmpty() && UNDER_LOAD.contains(arguments.getFirst())) {
            return underLoad(arguments, root, out, err);
        }
        if (!arguments.isEmpty() && arguments.getFirst().equals("fuzz")) {
            return fuzz(arguments.subList(1, arguments.size()), folder, out, err);
        }
        if (!arguments.isEmpty() && OF_THE_ARCHIVE.contains(arguments.getFirst())) {
            return archive(arguments, folder, out, err);
        }
        boolean quick = arguments.contains("--quick");
        List<String> names =
                arguments.stream().filter(a -> !a.equals("--quick")).toList();
        if (names.size() != 1 || !NAMES.contains(names.getFirst())) {
            err.print(USAGE);
            return Verdict.CANNOT;
        }
        if (names.getFirst().equals("ocr")) {
            return OcrBench.run(quick ? OcrBench.Amount.QUICK : OcrBench.Amount.FULL, out);
        }
        if (names.getFirst().equals("assignment")) {
            return AssignmentBench.run(quick ? AssignmentBench.Amount.QUICK : AssignmentBench.Amount.FULL, out);
        }
        return Corpus.in(folder)
                .map(corpus -> run(names.getFirst(), corpus, quick, out, err))
                .orElseGet(() -> {
                    err.println("bench: the real determinations are not at " + folder
                            + "; there is nothing to measure on.");
                    return Verdict.CANNOT;
                });
    }

    private static int similar(List<String> options, Path corpus, PrintStream out, PrintStream err) {
        try {
            return SimilarBench.run(options, corpus, out);
        } catch (IllegalArgumentException e) {
            err.println("bench: " + e.getMessage());
            return Verdict.CANNOT;
        }
    }

    private static int tamper(List<String> options, Path root, PrintStream out, PrintStream err) {
        try {
            return TamperBench.run(options, root, out);
        } catch (Exception e) {
            err.println("bench: " + e.getMessage());
            return Verdict.CANNOT;
        }
    }

    private static int fuzz(List<String> options, Path corpus, PrintStream out, PrintStream err) {
        try {
            return FuzzBench.run(options, corpus, out, err);
        } catch (IllegalArgumentException e) {
            err.println("bench: " + e.getMessage());
            return Verdict.CANNOT;
        }
    }

    private static int underLoad(List<String> arguments, Path root, PrintStream out, PrintStream err) {
        try {
            List<String> options = arguments.subList(1, arguments.size());
            return switch (arguments.getFirst()) {
                case "append" -> AppendBench.run(options, out);
                case "command" -> CommandBench.run(options, root, out);
                case "page" -> PageBench.run(options, root, out);
                case "load" -> LoadBench.run(options, root, out);
                default -> StartBench.run(options, root, out);
            };
        } catch (IllegalArgumentException | IllegalStateException e) {
            err.println("bench: " + e.getMessage());
        } catch (Exception e) {
            err.println("bench: " + e);
        }
        return Verdict.CANNOT;
    }

    private static int archive(List<String> arguments, Path corpus, PrintStream out, PrintStream err) {
        try {
            Options options = Options.read(arguments.subList(1, arguments.size()));
            return switch (arguments.getFirst()) {
                case "search" -> SearchBench.run(options, corpus, out);
                case "import" -> ImportBench.run(options, corpus, out);
                default -> WrittenLetters.run(options, corpus, out, err);
            };
        } catch (IllegalArgumentException e) {
            err.println("bench: " + e.getMessage());
        } catch (Exception e) {
            err.println("bench: " + e);
        }
        return Verdict.CANNOT;
    }

    private static int run(String name, Corpus corpus, boolean quick, PrintStream out, PrintStream err) {
        if (name.equals("read")) return ReadBench.run(corpus, quick ? Effort.QUICK : Effort.FULL, out);
        Path chromium = Path.of(System.getProperty("openimr.chromium", "/usr/bin/chromium"));
        if (!Files.isExecutable(chromium)) {
            err.println("bench: " + chromium + " is not there; install the package chromium to measure against it.");
            return Verdict.CANNOT;
        }
        return LettersBench.run(corpus, quick ? QUICK_LETTERS : LETTERS, chromium, out);
    }
}
