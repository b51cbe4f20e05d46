package org.openimr.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openimr.archive.dataset.Identity;
import org.openimr.archive.dataset.JsonLines;
import org.openimr.archive.dataset.Snapshot;
import org.openimr.archive.dataset.UnusableSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code openimr export}: letters as a table that anyone can take home. */
@Command(
        name = "export",
        description = "Makes the table of disputed items of letters: one row an item, with its schema and its hash.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Writes disputed-items.csv and schema.json, and disputed-items.jsonl where asked. The same letters and lists",
            "give the same bytes; what the columns mean: docs/archive/statistics.md.",
            "Exit status: 0 done, 1 files were passed over, 2 there is no such folder or it cannot be written.",
            "",
            "Example:",
            "  openimr export --data letters --to table --format jsonl"
        })
final class ExportCommand implements Callable<Integer> {
    private enum Format {
        CSV,
        JSONL
    }

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private SnapshotOptions letters = new SnapshotOptions();

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "Where the table is written.")
    private Path to = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv: comma-separated values alone; jsonl: JSON lines besides. Default: csv.")
    private Format format = Format.CSV;

    ExportCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws Cannot {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        try {
            SnapshotOptions.Found found = letters.made(to, terminal, environment);
            switch (format) {
                case CSV -> {}
                case JSONL -> JsonLines.writeBeside(found.snapshot());
            }
            print(found.snapshot(), out);
            return found.unread() == 0 ? ExitStatus.DONE : ExitStatus.NO;
        } catch (UnusableSnapshot e) {
            throw SnapshotOptions.unusable(e);
        } catch (IOException e) {
            throw Cannot.write(to.toString(), e);
        }
    }

    private static void print(Snapshot snapshot, PrintWriter out) {
        Identity.Counts counts = snapshot.identity().counts();
        out.println(snapshot.csv() + ": " + counts.items() + " items of " + counts.letters() + " letters");
        if (counts.withoutItems() > 0) out.println("  letters without an item: " + counts.withoutItems());
        if (counts.repeated() > 0) out.println("  repeated copies left out: " + counts.repeated());
        if (counts.contradicting() > 0)
            out.println("  copies left out that say something else than the one kept: " + counts.contradicting());
        out.println("  sha256 " + snapshot.identity().hash());
        out.println("  understood with lists of sha256 "
                + snapshot.identity().understoodWith().sha256());
    }
}
