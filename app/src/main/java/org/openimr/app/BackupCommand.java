package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openimr.server.backup.Backup;
import org.openimr.server.backup.BackupFault;
import org.openimr.server.backup.BackupRefused;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;
import org.openimr.server.log.Verdict;
import org.openimr.server.postgres.DatabaseSettings;
import org.openimr.server.postgres.DatabaseUnusable;
import org.openimr.server.records.RecordsSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code openimr backup}: a base backup of the embedded database, and every document that is not yet copied. */
@Command(
        name = "backup",
        description = "Backs up the embedded database and the documents, beside a running server or without one.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The folder must be there, and belongs to these data alone. The server started with $OPENIMR_BACKUP"
                    + " archives every change into the same folder; then \"openimr restore\" reaches every moment since.",
            "",
            "The backup is as readable as the database: keep it on an encrypted disk. Documents in it are encrypted;"
                    + " their master key is not in it. --keys-to copies the key to a folder elsewhere.",
            "",
            "See docs/operations/backup.md. Exit status: 0 made, 1 made and the event log is not sound, 2 not made.",
            "",
            "Examples:",
            "  openimr backup --to /backup/openimr",
            "  openimr backup --to /backup/openimr --keys-to /safe/openimr-keys",
            "  openimr backup --documents --to /backup/openimr"
        })
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--to", paramLabel = "FOLDER", description = "Backup folder. Default: $OPENIMR_BACKUP.")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--keys-to", paramLabel = "FOLDER", description = "Copy the master key there, outside the backup.")
    private Optional<Path> keysTo = Optional.empty();

    @Option(names = "--documents", description = "Documents only: where the database has a backup of its own.")
    private boolean documentsOnly;

    BackupCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws Cannot {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        Path folder = folder().toAbsolutePath().normalize();
        Path data = database.folder().toAbsolutePath().normalize();
        RecordsSettings records = RecordsSettings.ofEnvironment(data);
        try {
            keysTo.ifPresent(keys -> out.println("Master key: " + Backup.key(records.masterKey(), folder, keys)));
            return documentsOnly ? documents(records.documents(), folder, out) : all(data, records, folder, out);
        } catch (BackupRefused | DatabaseUnusable e) {
            throw new Cannot(CliCode.BACKUP, String.valueOf(e.getMessage()));
        }
    }

    private Path folder() throws Cannot {
        return to.or(() ->
                        new Environment(environment).path(Variable.BACKUP).filter(name -> !name.equals(Path.of("off"))))
                .orElseThrow(() -> new Cannot(
                        CliCode.BACKUP,
                        "Where to? Name the backup folder with --to, or set " + Variable.BACKUP.variable() + "."));
    }

    private int documents(Path documents, Path folder, PrintWriter out) {
        try (BackupProgress progress = new BackupProgress(terminal)) {
            long newly = Backup.documents(documents, folder, progress);
            progress.clear();
            out.println("Documents: " + newly + " copied that were not there yet. The database was not backed up.");
        }
        return ExitStatus.DONE;
    }

    private int all(Path data, RecordsSettings records, Path folder, PrintWriter out) throws Cannot {
        if (database.url().isPresent()) {
            throw new Cannot(
                    CliCode.BACKUP,
                    BackupFault.NOT_EMBEDDED.code()
                            + ": The database at this address is backed up by its own tools: pgBackRest,"
                            + " or what its provider offers. The documents lie in " + records.documents()
                            + "; \"openimr backup --documents --to " + folder + "\" copies them.");
        }
        Backup.Made made;
        try (BackupProgress progress = new BackupProgress(terminal)) {
            made = Backup.make(
                    new Backup.Order(
                            DatabaseSettings.embedded(data.resolve("database")),
                            records.documents(),
                            folder,
                            new Version().getVersion()[0]),
                    progress);
        }
        made.cutOff().forEach(name -> out.println("Removed " + name + ", which was cut off while it was made."));
        out.println("Backup: " + made.base());
        out.println("Documents: " + made.documents() + ", of them newly copied: " + made.newly());
        out.println(
                made.isArchived()
                        ? "Changes from now on are archived into the same folder."
                        : "Restores to this moment only: start the server with " + Variable.BACKUP.variable() + "="
                                + folder + " to reach every later one too.");
        return log(made.log(), out);
    }

    private static int log(Verdict verdict, PrintWriter out) {
        return switch (verdict) {
            case Verdict.Sound(long events, long _, var anchor) -> {
                out.println("Event log: " + events + " events, sound. Anchor: " + anchor);
                yield ExitStatus.DONE;
            }
            case Verdict.Broken _, Verdict.NotAsAnchored _, Verdict.Unguarded _ -> {
                out.println("The event log that was backed up is not sound: \"openimr verify\" says where. Keep the"
                        + " earlier backups.");
                yield ExitStatus.NO;
            }
        };
    }
}
