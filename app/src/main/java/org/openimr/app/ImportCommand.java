package org.openimr.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.PublishedId;
import org.openimr.archive.deidentification.Mode;
import org.openimr.archive.intake.Sources;
import org.openimr.archive.tables.TableMapping;
import org.openimr.archive.tables.TableMappings;
import org.openimr.archive.tables.UnusableTable;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.ArchiveDesk;
import org.openimr.server.archive.ArchiveNotKept;
import org.openimr.server.archive.ArchiveSettings;
import org.openimr.server.archive.ImportOrder;
import org.openimr.server.archive.ImportSummary;
import org.openimr.server.archive.ImportWatch;
import org.openimr.server.archive.LetterConflict;
import org.openimr.server.archive.NotedDocument;
import org.openimr.server.archive.SettlementOrder;
import org.openimr.server.archive.TableSummary;
import org.openimr.server.environment.Environment;
import org.openimr.server.postgres.DatabaseUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code openimr import}: letters and other programs' tables into the archive. */
@Command(
        name = "import",
        description = "Brings published determinations, or another program's table, into the archive.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A source is a letter (PDF, text, JSON of \"openimr read\"), JSON lines, a folder, or an archive (zip, tar,",
            "gzip) of these; what it is, its first bytes tell. The same letter twice changes nothing; an import that was",
            "cut off is started again as it was. Whoever may read the data folder may import: every run is recorded with",
            "the user's name, and --runs lists them. While a server runs on the same data, it finds the new letters",
            "within a minute. Letters are read with the lists of $OPENIMR_VOCABULARY or --vocabulary, and the index is",
            "kept as $OPENIMR_ARCHIVE_INDEX says: set both as for the server.",
            "Letters are taken as public records already, as the State's published letters are, and are public at once.",
            "With --not-yet-public they wait: persons decide on the pages of the server what has to be taken out, and",
            "nothing of a letter is found, counted or shown before its review is closed and confirmed.",
            "Exit status: 0 everything is in the archive, 1 something is not and the report says why, or a conflict is not",
            "settled, 2 cannot.",
            "",
            "Examples:",
            "  openimr import letters/ more.zip --data data --report import.jsonl",
            "  openimr read letters/*.pdf --format jsonl | openimr import -",
            "  openimr import corrected/ --corrections \"The dose was misprinted.\"",
            "  openimr import received/ --not-yet-public --mode safe-harbor",
            "  openimr import --withdraw CM16-9900042 --reason \"Published by mistake.\"",
            "  openimr import --conflicts",
            "  openimr import --take CM16-9900042 --reason \"The dose was misprinted.\"",
            "  openimr import --keep CM16-9900042 --reason \"A draft that was never sent.\"",
            "  openimr import --table dmhc dmhc.csv.gz"
        })
final class ImportCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final int LATEST_RUNS = 100;
    private static final String STATE_PRACTICE = "state-practice";
    private static final String SAFE_HARBOR = "safe-harbor";

    private final Terminal terminal;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Mixin
    private AsideOptions aside = new AsideOptions();

    @Parameters(arity = "0..*", paramLabel = "SOURCE", description = "Files and folders; - is the standard input.")
    private List<String> sources = List.of();

    @Option(
            names = "--corrections",
            paramLabel = "REASON",
            description = "Letters that are known with other content are corrections: further versions, with this"
                    + " reason for the public. Without it they are conflicts and kept aside.")
    private Optional<String> corrections = Optional.empty();

    @Option(
            names = "--not-yet-public",
            description = "The letters are no public records yet: they wait for the review of their de-identification"
                    + " and are nowhere public before it is confirmed. Default: they are public records already.")
    private boolean notYetPublic;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "With --not-yet-public, by which rule they are made public: state-practice (default; Lab. Code"
                            + " 4610.6(m)) or safe-harbor (45 CFR 164.514(b)(2)).")
    private Optional<String> mode = Optional.empty();

    @Option(
            names = "--published-on",
            paramLabel = "DAY",
            description = "Day on which the letters were published. Default: today in California.")
    private Optional<LocalDate> publishedOn = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write, as JSON lines, what could not be imported. Default: import-report.jsonl"
                    + " in the data folder.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--withdraw",
            paramLabel = "NUMBER",
            description = "Take this letter out of search; needs --reason.")
    private Optional<String> withdraw = Optional.empty();

    @Option(names = "--reason", paramLabel = "REASON", description = "Why it is withdrawn or settled so.")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--table", paramLabel = "PROGRAM", description = "The sources are tables of this program: dmhc.")
    private Optional<String> table = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "The sources are tables that this mapping file describes.")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--rebuild-index", description = "Make the index again from the database.")
    private boolean rebuild;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot, InterruptedException {
        if (sources.isEmpty() && withdraw.isEmpty() && !rebuild && !aside.isAsked())
            throw new Cannot(CliCode.IMPORT, "Name what to import: files, folders, or - for the standard input.");
        for (String source : sources) {
            if (!source.equals(STANDARD_INPUT) && !Files.exists(Path.of(source)))
                throw new Cannot(CliCode.FILE_MISSING, source + ": there is no such file.");
        }
        Optional<TableMapping> tables = mapped();
        Optional<Mode> reviewedBy = reviewedBy();
        Optional<Withdrawal> withdrawal = withdrawal();
        Optional<SettlementOrder> settlement = aside.settlement(reason, actor(), publishedOn());
        ServedVocabulary lists = ServedVocabulary.of(
                vocabulary.read(terminal, Environment.ofThisProcess().values()));
        if (!sources.isEmpty() || rebuild) out().println(lists.sentence());
        try (ArchiveDesk desk = ArchiveDesk.open(place(lists))) {
            if (desk.hasIndexOfOtherLists() && !sources.isEmpty())
                out().println("The index was made with other lists; it is made again with these first.");
            int status = ExitStatus.DONE;
            if (withdrawal.isPresent()) status = withdraw(desk, withdrawal.get());
            if (settlement.isPresent()) status = Math.max(status, settle(desk, settlement.get()));
            if (!sources.isEmpty())
                status = Math.max(status, tables.isPresent() ? tables(desk, tables.get()) : letters(desk, reviewedBy));
            if (rebuild) rebuild(desk);
            return Math.max(status, lists(desk));
        } catch (DatabaseUnusable e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        } catch (ArchiveUnavailable | ArchiveNotKept e) {
            throw new Cannot(CliCode.ARCHIVE, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw Cannot.write("the report", new IOException(e.getMessage()));
        }
    }

    private ArchiveDesk.Place place(ServedVocabulary lists) throws Cannot {
        try {
            return new ArchiveDesk.Place(
                    database.folder(),
                    database.url(),
                    ArchiveSettings.of(Environment.ofThisProcess().values()),
                    lists.loaded().vocabulary());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Cannot(CliCode.ARCHIVE, String.valueOf(e.getMessage()));
        }
    }

    private Optional<TableMapping> mapped() throws Cannot {
        try {
            if (mapping.isPresent()) return Optional.of(TableMappings.of(mapping.get()));
            return table.isPresent() ? Optional.of(TableMappings.builtIn(table.get())) : Optional.empty();
        } catch (UnusableTable e) {
            throw new Cannot(CliCode.IMPORT, String.valueOf(e.getMessage()));
        }
    }

    /** By which rule the letters are reviewed before they are public; empty where they are public records. */
    private Optional<Mode> reviewedBy() throws Cannot {
        if (!notYetPublic && mode.isEmpty()) return Optional.empty();
        if (!notYetPublic || table.isPresent() || mapping.isPresent() || publishedOn.isPresent())
            throw new Cannot(
                    CliCode.IMPORT,
                    "--mode goes with --not-yet-public, and --not-yet-public with letters only, without a day of"
                            + " publication: that is the day on which the review is confirmed.");
        return switch (mode.orElse(STATE_PRACTICE)) {
            case STATE_PRACTICE -> Optional.of(Mode.STATE_PRACTICE);
            case SAFE_HARBOR -> Optional.of(Mode.SAFE_HARBOR);
            default -> throw new Cannot(CliCode.IMPORT, "--mode is " + STATE_PRACTICE + " or " + SAFE_HARBOR + ".");
        };
    }

    private int letters(ArchiveDesk desk, Optional<Mode> reviewedBy) throws Cannot, InterruptedException {
        long size = sources.stream()
                .filter(source -> !source.equals(STANDARD_INPUT))
                .mapToLong(source -> Sources.size(Path.of(source)))
                .sum();
        boolean sized = !sources.contains(STANDARD_INPUT) && size > 0;
        long begun = System.nanoTime();
        ImportSummary summary;
        try (ImportReport lines = new ImportReport(reportFile());
                ProgressBar bar = new ProgressBar(terminal, 1)) {
            ImportWatch watch = new ImportWatch() {
                @Override
                public void at(long documents, long bytes) {
                    bar.at(documents, "documents", sized ? (double) bytes / size : 0);
                }

                @Override
                public void noted(NotedDocument noted) {
                    lines.add(noted);
                }
            };
            summary = reviewedBy.isPresent()
                    ? desk.letters().forReview(order(), reviewedBy.get(), watch)
                    : desk.letters().run(order(), watch);
            lines.end(summary);
        }
        print(summary, (System.nanoTime() - begun) / 1e9, desk.hasIndex() || notYetPublic);
        if (notYetPublic)
            out().println(
                            "Nothing of them is public: they wait for their review, page /deidentification of the server.");
        return summary.isWhole() ? ExitStatus.DONE : ExitStatus.NO;
    }

    private ImportOrder order() {
        return new ImportOrder(
                String.join(" ", sources),
                actor(),
                walk -> {
                    for (String source : sources) {
                        if (source.equals(STANDARD_INPUT)) walk.stream(STANDARD_INPUT, terminal.in());
                        else walk.walk(Path.of(source));
                    }
                },
                corrections,
                publishedOn());
    }

    private LocalDate publishedOn() {
        return publishedOn.orElseGet(() -> CaliforniaTime.dayOf(Instant.now()));
    }

    private int settle(ArchiveDesk desk, SettlementOrder order) {
        return asideLists().settlement(desk.settle(order), order.taken());
    }

    private int lists(ArchiveDesk desk) {
        if (aside.runs()) asideLists().runs(desk.runs(LATEST_RUNS));
        if (!aside.conflicts()) return ExitStatus.DONE;
        List<LetterConflict> conflicts = desk.conflicts().unsettled();
        asideLists().conflicts(conflicts);
        return conflicts.isEmpty() ? ExitStatus.DONE : ExitStatus.NO;
    }

    private AsideLists asideLists() {
        return new AsideLists(out(), aside.format());
    }

    private void print(ImportSummary summary, double seconds, boolean indexed) {
        PrintWriter out = out();
        out.printf(
                Locale.ROOT,
                "%s in %.1f s, %,.1f a second: %,d added, %,d corrected, %,d unchanged, %,d in conflict, %,d not read.%n",
                ImportReport.count(summary.documents(), "document"),
                seconds,
                summary.documents() / Math.max(seconds, 1e-3),
                summary.added(),
                summary.corrected(),
                summary.unchanged(),
                summary.conflicts(),
                summary.unread());
        out.printf(
                Locale.ROOT,
                "Reading took %.1f s of all threads, keeping %.1f s, indexing %.1f s.%n",
                summary.reading().toMillis() / 1e3,
                summary.keeping().toMillis() / 1e3,
                summary.indexing().toMillis() / 1e3);
        if (!indexed) out.println("A running server brings the new letters into its index within a minute.");
        if (summary.conflicts() > 0)
            out.println("What is in conflict is kept aside: --conflicts lists it, --take and --keep settle it.");
        if (!summary.isWhole() || summary.partial() > 0)
            out.println("The report, " + reportFile() + ", names what was not read"
                    + (summary.conflicts() > 0 ? " or is in conflict" : "")
                    + (summary.partial() > 0
                            ? ", and what "
                                    + ImportReport.count(summary.partial(), "letter") + " read only in part "
                                    + (summary.partial() == 1 ? "lacks." : "lack.")
                            : "."));
    }

    private int tables(ArchiveDesk desk, TableMapping its) throws Cannot {
        boolean whole = true;
        try (ImportReport lines = new ImportReport(reportFile())) {
            for (String source : sources) {
                TableSummary summary = table(desk, its, source, lines);
                lines.end(summary);
                whole &= summary.isWhole();
                out().printf(
                                Locale.ROOT,
                                "%s of %s: %,d added, %,d corrected, %,d unchanged, %,d in conflict, %,d not mapped; %,d with a"
                                        + " damaged value that was mended.%n",
                                ImportReport.count(summary.rows(), "row"),
                                its.program(),
                                summary.added(),
                                summary.corrected(),
                                summary.unchanged(),
                                summary.conflicts(),
                                summary.unmapped(),
                                summary.mended());
            }
        }
        if (!whole) out().println("The rows that were not taken are told in " + reportFile() + ".");
        return whole ? ExitStatus.DONE : ExitStatus.NO;
    }

    private TableSummary table(ArchiveDesk desk, TableMapping its, String source, ImportReport lines) throws Cannot {
        try (InputStream in = source.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(Path.of(source))) {
            return desk.tables().run(its, in, source, actor(), corrections.isPresent(), lines::add);
        } catch (IOException e) {
            throw Cannot.open(source, e);
        } catch (UnusableTable e) {
            throw new Cannot(CliCode.IMPORT, source + ": " + e.getMessage());
        }
    }

    private record Withdrawal(PublishedId id, String reason) {}

    private Optional<Withdrawal> withdrawal() throws Cannot {
        if (withdraw.isEmpty()) return Optional.empty();
        PublishedId id = AsideOptions.number(withdraw.get());
        String why = reason.filter(said -> !said.isBlank())
                .orElseThrow(() -> new Cannot(CliCode.IMPORT, "Say with --reason why it is withdrawn."));
        return Optional.of(new Withdrawal(id, why));
    }

    private int withdraw(ArchiveDesk desk, Withdrawal asked) {
        boolean withdrawn = desk.letters().withdraw(asked.id(), asked.reason(), actor());
        out().println(
                        withdrawn
                                ? asked.id()
                                        + " is withdrawn: search does not find it, its page says so, its versions stay"
                                        + " readable."
                                : asked.id() + " is not in the archive, or is withdrawn already.");
        return withdrawn ? ExitStatus.DONE : ExitStatus.NO;
    }

    private void rebuild(ArchiveDesk desk) throws Cannot {
        out().println("The index was made again: "
                + ImportReport.count(
                        desk.rebuildIndex()
                                .orElseThrow(() ->
                                        new Cannot(CliCode.ARCHIVE, "A server has the index open. Stop it first."))
                                .determinations(),
                        "letter")
                + ".");
    }

    private Path reportFile() {
        return report.orElseGet(() -> database.folder().resolve("import-report.jsonl"));
    }

    private static String actor() {
        return "operator " + System.getProperty("user.name", "unknown");
    }

    private PrintWriter out() {
        return new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
    }
}
