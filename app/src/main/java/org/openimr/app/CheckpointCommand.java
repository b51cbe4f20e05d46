package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.openimr.server.LogCheckpoints;
import org.openimr.server.checkpoint.CheckpointFault;
import org.openimr.server.checkpoint.CheckpointMaking.Made;
import org.openimr.server.checkpoint.CheckpointSettings;
import org.openimr.server.postgres.DatabaseUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code openimr checkpoint}: signs what was added to the event log since the last checkpoint. */
@Command(
        name = "checkpoint",
        description = {
            "Signs what was added to the event log since the last checkpoint, as a running server does each minute."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The key is in the file that $OPENIMR_CHECKPOINT_KEY_FILE names, or in keys/checkpoint-key.pem of the data",
            "folder; it is made if there is none. Keep the folder, and the printed id of the key, elsewhere.",
            "Exit status: 0 signed, or nothing to sign; 2 cannot.",
            "",
            "Example:",
            "  openimr checkpoint --data data --checkpoints /mnt/elsewhere/checkpoints"
        })
final class CheckpointCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private CheckpointOptions checkpoints = new CheckpointOptions();

    CheckpointCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot {
        if (database.url().isEmpty() && !Files.isDirectory(database.folder())) {
            throw new Cannot(CliCode.DATABASE, database.folder() + ": there is no such folder, so no event log.");
        }
        CheckpointSettings settings = checkpoints.settings(database);
        try {
            report(LogCheckpoints.make(database.folder(), database.url(), settings), settings);
            return ExitStatus.DONE;
        } catch (DatabaseUnusable e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        } catch (CheckpointFault e) {
            throw new Cannot(CliCode.CHECKPOINT, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new Cannot(CliCode.OUTPUT_FAILED, settings.folder() + ": " + e.getMessage());
        }
    }

    private void report(Made made, CheckpointSettings settings) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        int count = made.made().size();
        out.println(
                count == 0
                        ? "Nothing to sign."
                        : "Signed: " + (count == 1 ? "1 checkpoint." : count + " checkpoints."));
        made.newest()
                .ifPresent(newest -> out.println("Checkpoint " + newest.number() + " in " + settings.folder() + ": "
                        + newest.events() + " events up to position " + newest.position() + ", root " + newest.root()));
        out.println("Key: " + made.key());
    }
}
