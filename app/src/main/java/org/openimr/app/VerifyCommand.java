package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openimr.records.store.StoreFault;
import org.openimr.server.LogCheckpoints;
import org.openimr.server.VerifyExhibits;
import org.openimr.server.VerifyLog;
import org.openimr.server.VerifyLooks;
import org.openimr.server.log.Anchor;
import org.openimr.server.log.Verdict;
import org.openimr.server.looks.LookAudit;
import org.openimr.server.postgres.DatabaseUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code openimr verify}: walks the event log's hash chain and names the first event that is not as it was written,
 * compares the log with its checkpoints and names each event that is not as it was signed, then
 * hashes every sealed exhibit again and names each page that is not as it was sealed, compares the record of looks with its seals; with a letter, looks whether the letter, the data in it and the log agree.
 */
@Command(
        name = "verify",
        description = {
            "Walks the event log and names the first event that is not as it was written; compares it with the signed",
            "checkpoints and names each event that is not as it was signed, and what was done to it; then hashes every",
            "sealed exhibit again and names each page that is not as it was sealed, and compares the record of who looked",
            "at what with its seals.",
            "With a letter: looks whether its file, the data in it and the event log agree."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Prints an anchor: keep it somewhere else, and give it to the next walk with --anchor, which then also",
            "notices events cut off the end. Exit status: 0 sound, 1 not sound, 2 the log or letter cannot be read.",
            "The embedded database must not be in use: stop the server first, or verify by --database-url.",
            "",
            "Examples:",
            "  openimr verify --data data",
            "  openimr verify letter.pdf --data data",
            "  openimr verify letter.pdf --offline"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private CheckpointOptions checkpoints = new CheckpointOptions();

    @Option(
            names = "--key",
            paramLabel = "ID",
            description =
                    "Id of a key that checkpoints may be signed with; once for each. Default: every key whose file is"
                            + " beside them.")
    private List<String> keys = List.of();

    @Option(names = "--anchor", paramLabel = "ANCHOR", description = "The anchor that an earlier walk printed.")
    private Optional<String> anchor = Optional.empty();

    @Parameters(index = "0", arity = "0..1", paramLabel = "LETTER.pdf", description = "A letter that was issued.")
    private Optional<Path> letter = Optional.empty();

    @Option(names = "--offline", description = "Look at the letter alone, without an event log.")
    private boolean offline;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot {
        if (letter.isPresent()) return new LetterCheckRun(terminal, database, offline).check(letter.get());
        if (offline) throw new Cannot(CliCode.NOT_A_LETTER, "--offline needs a letter: openimr verify LETTER.pdf.");
        Optional<Anchor> kept = kept();
        if (database.url().isEmpty() && !Files.isDirectory(database.folder())) {
            throw new Cannot(CliCode.DATABASE, database.folder() + ": there is no such folder, so no event log.");
        }
        try {
            int walk = report(VerifyLog.walk(database.folder(), database.url(), kept, _ -> {}));
            int log = Math.max(
                    walk,
                    new CheckpointReport(out())
                            .print(LogCheckpoints.audit(
                                    database.folder(),
                                    database.url(),
                                    checkpoints.settings(database),
                                    Set.copyOf(keys))));
            // What was sealed is in the log: one that is not sound says nothing of it.
            if (log != ExitStatus.DONE) return log;
            return Math.max(
                    report(VerifyExhibits.check(database.folder(), database.url())),
                    report(VerifyLooks.check(database.folder(), database.url())));
        } catch (DatabaseUnusable | StoreFault e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        }
    }

    /** Case by case, each exhibit and page that is not as it was sealed. */
    private int report(VerifyExhibits.Result result) {
        PrintWriter out = out();
        result.cases()
                .forEach((number, faults) -> faults.forEach(fault -> out.println(number + ": " + fault.message())));
        int cases = result.cases().size();
        if (result.isSound()) {
            out.println(
                    cases == 0
                            ? "Exhibits: none was sealed yet."
                            : "Exhibits: every page of " + (cases == 1 ? "1 case" : cases + " cases")
                                    + " is as it was sealed.");
        }
        return result.isSound() ? ExitStatus.DONE : ExitStatus.NO;
    }

    private int report(LookAudit.Report looks) {
        PrintWriter out = out();
        looks.faults().forEach(out::println);
        if (!looks.isSound()) return ExitStatus.NO;
        out.println("Looks: " + looks.sealed() + " are as they were sealed; " + looks.open() + " wait for their seal.");
        return ExitStatus.DONE;
    }

    private PrintWriter out() {
        return new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
    }

    private Optional<Anchor> kept() throws Cannot {
        try {
            return anchor.map(Anchor::parse);
        } catch (IllegalArgumentException e) {
            throw new Cannot(CliCode.ANCHOR, "--anchor: " + e.getMessage());
        }
    }

    private int report(Verdict verdict) {
        PrintWriter out = out();
        return switch (verdict) {
            case Verdict.Sound(long events, long streams, Anchor now) -> {
                out.println("Sound: " + events + " events in " + streams + " streams are as they were written.");
                out.println("Anchor: " + now);
                yield ExitStatus.DONE;
            }
            case Verdict.Broken broken -> {
                out.println("Broken. " + broken.sentence());
                out.println(broken.soundFirst() + " events before it are sound.");
                yield ExitStatus.NO;
            }
            case Verdict.NotAsAnchored(Anchor before, Anchor now) -> {
                out.println("Not the log that the anchor was taken from: events were removed or added.");
                out.println("Anchor: " + before);
                out.println("Now:    " + now);
                yield ExitStatus.NO;
            }
            case Verdict.Unguarded(var missing) -> {
                out.println("The log has lost guards that keep it append-only: " + String.join(", ", missing) + ".");
                yield ExitStatus.NO;
            }
        };
    }
}
