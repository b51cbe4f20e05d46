package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openimr.process.reporting.Figure;
import org.openimr.process.reporting.MonthlyUpdate;
import org.openimr.server.MonthlyReport;
import org.openimr.server.cases.json.MonthlyJson;
import org.openimr.server.postgres.DatabaseUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code openimr monthly}: the figures of a month, worked out again from the event log. */
@Command(
        name = "monthly",
        description = "Works the monthly update out again from the event log, as the regulator's page shows it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Reads every event of every case and nothing else. Days are California's.",
            "The embedded database must not be in use: stop the server first, or give --database-url.",
            "",
            "Examples:",
            "  openimr monthly 2026-10 --data data",
            "  openimr monthly 2026-10 --format json"
        })
final class MonthlyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(index = "0", paramLabel = "MONTH", description = "Year and month: 2026-10.")
    private YearMonth month = YearMonth.of(2013, 1);

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private Format format = Format.TEXT;

    /** How it is printed. */
    enum Format {
        TEXT,
        JSON
    }

    MonthlyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot {
        if (database.url().isEmpty() && !Files.isDirectory(database.folder())) {
            throw new Cannot(CliCode.DATABASE, database.folder() + ": there is no such folder, so no event log.");
        }
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        try {
            MonthlyUpdate update = MonthlyReport.of(database.folder(), database.url(), month);
            switch (format) {
                case TEXT -> print(update, out);
                case JSON -> out.println(MonthlyJson.of(update).toPrettyString());
            }
            return ExitStatus.DONE;
        } catch (DatabaseUnusable e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        }
    }

    private static void print(MonthlyUpdate update, PrintWriter out) {
        out.println("Monthly update of " + update.month() + ", from the event log");
        for (Figure figure : Figure.values()) {
            MonthlyUpdate.Value value = update.value(figure);
            out.printf(Locale.ROOT, "  %-44s %12s  %s%n", figure.title(), number(figure, value), over(figure, value));
        }
        if (!update.reasons().isEmpty()) out.println("Ineligible, by reason; an application may have several");
        update.reasons().forEach((reason, times) -> out.printf(Locale.ROOT, "  %,d  %s%n", times, reason.words()));
    }

    private static String number(Figure figure, MonthlyUpdate.Value value) {
        return switch (figure.counts()) {
            case CASES, ITEMS -> String.format(Locale.ROOT, "%,d", value.sum());
            case DAYS ->
                value.mean().isPresent()
                        ? String.format(Locale.ROOT, "%.1f days", value.mean().getAsDouble())
                        : "none";
        };
    }

    private static String over(Figure figure, MonthlyUpdate.Value value) {
        return figure.counts() == Figure.Counts.CASES ? "" : "decisions: " + value.cases();
    }
}
