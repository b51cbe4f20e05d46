package org.openimr.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.openimr.archive.dataset.UnusableSnapshot;
import org.openimr.archive.statistics.Answer;
import org.openimr.archive.statistics.AnswerText;
import org.openimr.archive.statistics.CodedTable;
import org.openimr.archive.statistics.Selection;
import org.openimr.archive.statistics.Statistics;
import org.openimr.archive.statistics.StatisticsQuery;
import org.openimr.server.EndedReport;
import org.openimr.server.cases.EndedTable;
import org.openimr.server.environment.Environment;
import org.openimr.server.postgres.DatabaseUnusable;
import org.openimr.server.statistics.EndedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code openimr stats}: the figures of the statistics pages, worked out again. */
@Command(
        name = "stats",
        description = "Answers a named question about published letters, as the statistics pages do.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without a name: lists the questions. Every answer prints what is counted, the question itself and the hash",
            "of the table that it was put to. docs/archive/statistics.md describes all three.",
            "Exit status: 0 done, 1 files were passed over, 2 there is no such question, file or folder.",
            "",
            "Examples:",
            "  openimr stats",
            "  openimr stats outcome-by-broad-category --data letters",
            "  openimr stats outcome-by-drug --data table --from 2016 --to 2017 --format csv",
            "  openimr stats ended-without-decision --data data"
        })
final class StatsCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        CSV,
        JSON
    }

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name of the question.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private SnapshotOptions letters = new SnapshotOptions();

    @Option(names = "--from", paramLabel = "YEAR", description = "First year of decision.")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YEAR", description = "Last year of decision.")
    private Optional<Integer> to = Optional.empty();

    @Option(
            names = "--category",
            paramLabel = "PATH",
            description = "A node of the tree of services, with all below it: drug/opioid.")
    private Optional<String> category = Optional.empty();

    @Option(names = "--specialty", paramLabel = "WORDS", description = "A specialty of the reviewer.")
    private Optional<String> specialty = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "NAME|FILE",
            description = "How another program's table (--data FILE) is read. Default: dmhc.")
    private String mapping = "dmhc";

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "For cases that ended without a decision: the server's PostgreSQL, where it is not the embedded"
                            + " one of --data. Default: $OPENIMR_DATABASE_URL.")
    private Optional<String> databaseUrl = Optional.empty();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, csv or json. Default: text.")
    private Format format = Format.TEXT;

    StatsCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws Cannot {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        if (name.isEmpty()) {
            Statistics.queries().forEach(query -> out.println(query.name() + ": " + query.title()));
            out.println(EndedText.NAME + ": " + EndedText.TITLE);
            return ExitStatus.DONE;
        }
        if (name.get().equals(EndedText.NAME)) return ended(out);
        StatisticsQuery query = Statistics.query(name.get())
                .orElseThrow(() -> new Cannot(
                        CliCode.STATISTICS, name.get() + ": there is no such question; \"openimr stats\" lists them."));
        return answer(query, out);
    }

    private int answer(StatisticsQuery query, PrintWriter out) throws Cannot {
        if (!query.isOfLetters()) return ofOtherProgram(query, out);
        try {
            Path folder = Files.createTempDirectory("openimr-stats");
            try {
                SnapshotOptions.Found found = letters.snapshot(folder, terminal, environment);
                StatisticsQuery asked = query.also(selection().conditions());
                print(Statistics.answer(asked, CodedTable.of(found.snapshot(), List.of(asked))), out);
                return found.unread() == 0 ? ExitStatus.DONE : ExitStatus.NO;
            } finally {
                remove(folder);
            }
        } catch (UnusableSnapshot e) {
            throw SnapshotOptions.unusable(e);
        } catch (IOException e) {
            throw Cannot.write("the temporary folder", e);
        }
    }

    private int ofOtherProgram(StatisticsQuery query, PrintWriter out) throws Cannot {
        if (!selection().equals(Selection.all()))
            throw new Cannot(CliCode.STATISTICS, "only questions about letters can be narrowed.");
        ProgramTable table = ProgramTable.read(letters.named(), mapping, terminal);
        print(Statistics.answer(query, CodedTable.of(table.decisions(), List.of(query))), out);
        return table.unmapped() == 0 ? ExitStatus.DONE : ExitStatus.NO;
    }

    /** Of the case process and no letters: counted from the event log of a server's data. */
    private int ended(PrintWriter out) throws Cannot {
        if (!selection().equals(Selection.all()))
            throw new Cannot(CliCode.STATISTICS, "only questions about letters can be narrowed.");
        Optional<String> url = DatabaseOptions.url(databaseUrl, new Environment(environment));
        Path data = url.isPresent() ? letters.folder() : letters.named();
        if (url.isEmpty() && !Files.isDirectory(data))
            throw new Cannot(CliCode.DATABASE, data + ": there is no such folder, so no event log.");
        try {
            EndedTable table = EndedReport.of(data, url, settings.read(terminal, environment));
            out.print(
                    switch (format) {
                        case TEXT -> EndedText.text(table);
                        case CSV -> EndedText.csv(table);
                        case JSON -> EndedText.json(table);
                    });
            out.flush();
            return ExitStatus.DONE;
        } catch (DatabaseUnusable e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }

    private Selection selection() {
        return new Selection(year(from), year(to), category, specialty);
    }

    private static OptionalInt year(Optional<Integer> year) {
        return year.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private void print(Answer answer, PrintWriter out) {
        out.print(
                switch (format) {
                    case TEXT -> AnswerText.text(answer);
                    case CSV -> AnswerText.csv(answer);
                    case JSON -> AnswerText.json(answer);
                });
        out.flush();
    }
}
