package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.openimr.records.store.StoreFault;
import org.openimr.server.RotateMasterKey;
import org.openimr.server.postgres.DatabaseUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code openimr rotate-key}: a new master key, by which the keys of all cases are encrypted anew. */
@Command(
        name = "rotate-key",
        description = {
            "Makes a new master key and encrypts the keys of all cases with it. No document is touched. Earlier master",
            "keys stay in the file, for backups, unless --drop-earlier is given."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Stop the server first: one that runs would go on with the key that it read at its start. Keep a copy of",
            "the file of the key apart from the documents and the database.",
            "",
            "Examples:",
            "  openimr rotate-key --data data",
            "  openimr rotate-key --data data --drop-earlier"
        })
final class RotateKeyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--drop-earlier",
            description = "Forget the earlier master keys: after one of them may have been seen. An older backup of the"
                    + " database then opens only with the older file.")
    private boolean dropEarlier;

    RotateKeyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        if (!Files.isDirectory(database.folder())) {
            throw new Cannot(CliCode.DATABASE, database.folder() + ": there is no such folder, so no documents.");
        }
        try {
            int cases = RotateMasterKey.rotate(database.folder(), database.url(), dropEarlier);
            out.println("A new master key encrypts the keys of " + (cases == 1 ? "1 case" : cases + " cases") + "; "
                    + (dropEarlier ? "the earlier ones are dropped." : "the earlier ones still decrypt.")
                    + " Copy its file to where you keep it safe.");
            return ExitStatus.DONE;
        } catch (DatabaseUnusable | StoreFault e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new Cannot(CliCode.FILE_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }
}
