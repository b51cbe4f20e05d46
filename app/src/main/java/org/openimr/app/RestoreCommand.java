package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openimr.server.ArchiveDesk;
import org.openimr.server.VerifyExhibits;
import org.openimr.server.VerifyLog;
import org.openimr.server.archive.ArchiveSettings;
import org.openimr.server.backup.BackupFault;
import org.openimr.server.backup.BackupRefused;
import org.openimr.server.backup.Restore;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;
import org.openimr.server.log.Verdict;
import org.openimr.server.postgres.DatabaseUnusable;
import org.openimr.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code openimr restore}: a new data folder out of a backup, as of a moment, verified. */
@Command(
        name = "restore",
        description =
                "Makes a new data folder out of a backup, as of any moment since its first base, and verifies it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Nothing is changed in the backup, and nothing that is there already is overwritten. What was committed up"
                    + " to the moment is in it, later things are not.",
            "",
            "Afterwards the event log, every document and every sealed"
                    + " exhibit are hashed, and the archive's index is made again.",
            "",
            "Exit status: 0 restored and sound, 1 restored and something is missing or not sound, 2 not restored.",
            "",
            "Examples:",
            "  openimr restore --from /backup/openimr --into restored --master-key /safe/openimr-keys/master-key.json",
            "  openimr restore --from /backup/openimr --into restored --to 2026-11-29T10:15:00-08:00 --master-key ..."
        })
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Option(names = "--from", required = true, paramLabel = "FOLDER", description = "Backup folder.")
    private Path from = Path.of("");

    @Option(names = "--into", required = true, paramLabel = "FOLDER", description = "New data folder.")
    private Path into = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "TIME",
            description = "Moment, inclusive, with its offset: 2026-11-29T10:15:00-08:00, or ...Z. Default: the last"
                    + " archived.")
    private Optional<String> until = Optional.empty();

    @Option(
            names = "--master-key",
            paramLabel = "FILE",
            description = "Master key of the documents. Default: $OPENIMR_MASTER_KEY_FILE.")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--documents", description = "Documents only: where the database is restored by its own tools.")
    private boolean documentsOnly;

    @Option(names = "--without-key", description = "Copy the documents without being able to read them.")
    private boolean withoutKey;

    RestoreCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws Cannot, InterruptedException {
        Optional<Instant> moment = moment();
        Vocabulary lists = vocabulary.read(terminal, environment).vocabulary();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        try (BackupProgress progress = new BackupProgress(terminal)) {
            if (documentsOnly) return onlyDocuments(out);
            Restore.Made made = Restore.run(
                    new Restore.Order(from, into, moment, Optional.empty(), masterKey(), withoutKey), progress);
            progress.clear();
            out.println("Restored: " + into + ", from " + made.base().getFileName()
                    + made.lastCommit()
                            .map(last -> " and the log up to " + last)
                            .orElse(""));
            boolean documents = documents(made, out);
            boolean log = log(made, out, progress);
            boolean exhibits = exhibits(made, out);
            index(lists, out);
            return documents && log && exhibits ? ExitStatus.DONE : ExitStatus.NO;
        } catch (BackupRefused | DatabaseUnusable e) {
            throw new Cannot(CliCode.BACKUP, String.valueOf(e.getMessage()));
        }
    }

    private Optional<Instant> moment() throws Cannot {
        if (until.isEmpty()) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(until.get()).toInstant());
        } catch (DateTimeException e) {
            throw new Cannot(
                    CliCode.BACKUP,
                    "--to " + until.get() + ": is no moment; write it with its offset, 2026-11-29T10:15:00-08:00.");
        }
    }

    private Optional<Path> masterKey() {
        return key.or(() ->
                new Environment(environment).path(Variable.MASTER_KEY_FILE).filter(Files::exists));
    }

    private int onlyDocuments(PrintWriter out) {
        try (BackupProgress progress = new BackupProgress(terminal)) {
            List<String> damaged = Restore.documents(from, into, progress);
            progress.clear();
            faults(
                    damaged.stream()
                            .map(path -> path + " is not what was copied")
                            .toList(),
                    out);
            out.println("Documents: copied into " + into.resolve("documents") + ". The database was not restored.");
            return damaged.isEmpty() ? ExitStatus.DONE : ExitStatus.NO;
        }
    }

    private static void faults(List<String> faults, PrintWriter out) {
        faults.forEach(fault -> out.println(BackupFault.DOCUMENT_DAMAGED.code() + ": document " + fault));
    }

    private static boolean documents(Restore.Made made, PrintWriter out) {
        faults(made.faults(), out);
        if (made.faults().isEmpty()) {
            out.println("Documents: " + made.documents() + " that the database names, each "
                    + (made.areRead()
                            ? "decrypted and as it was kept."
                            : "there; none was read, for want of the key."));
        }
        return made.faults().isEmpty();
    }

    private boolean log(Restore.Made made, PrintWriter out, BackupProgress progress) {
        Verdict verdict = VerifyLog.walk(into, Optional.empty(), made.log(), at -> progress.at(at, "events", 0));
        progress.clear();
        return switch (verdict) {
            case Verdict.Sound(long events, long streams, var anchor) -> {
                out.println("Event log: " + events + " events in " + streams + " streams are as they were written"
                        + (made.log().isPresent() ? ", those of the backup among them." : "."));
                out.println("Anchor: " + anchor);
                yield true;
            }
            case Verdict.Broken broken -> {
                out.println("Event log, broken: " + broken.sentence());
                yield false;
            }
            case Verdict.NotAsAnchored _ -> {
                out.println("Event log: not the one that was backed up; events are missing or others were added.");
                yield false;
            }
            case Verdict.Unguarded(var missing) -> {
                out.println("Event log: lost guards that keep it append-only: " + String.join(", ", missing));
                yield false;
            }
        };
    }

    private boolean exhibits(Restore.Made made, PrintWriter out) {
        if (!made.areRead()) return true;
        VerifyExhibits.Result result = VerifyExhibits.check(into, Optional.empty());
        result.cases()
                .forEach((number, faults) -> faults.forEach(fault -> out.println(number + ": " + fault.message())));
        if (result.isSound()) {
            out.println(
                    "Exhibits: every page of " + result.cases().size() + " cases with a sealed index is as sealed.");
        }
        return result.isSound();
    }

    private void index(Vocabulary lists, PrintWriter out) {
        ArchiveSettings settings = ArchiveSettings.of(environment);
        switch (settings) {
            case ArchiveSettings.InProcess _ -> {
                try (ArchiveDesk desk =
                        ArchiveDesk.open(new ArchiveDesk.Place(into, Optional.empty(), settings, lists))) {
                    desk.rebuildIndex()
                            .ifPresent(size -> out.println(
                                    "Archive index: made again, " + size.determinations() + " determinations."));
                }
            }
            case ArchiveSettings.InCluster _ ->
                out.println("Archive index: in a cluster; \"openimr import --rebuild-index\" makes it again from these"
                        + " data.");
        }
    }
}
