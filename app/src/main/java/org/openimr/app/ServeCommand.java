package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openimr.server.Serve;
import org.openimr.server.ServeSettings;
import org.openimr.server.Server;
import org.openimr.server.postgres.DatabaseUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code openimr serve}: database, pages and API in one process, until it is stopped. */
@Command(
        name = "serve",
        description = "Starts everything: database, pages, API.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Listens on this machine only. Accounts come from the file named by $OPENIMR_ACCOUNTS_FILE; with --demo",
            "there are fictional cases in every state and accounts that everyone may use.",
            "",
            "Examples:",
            "  openimr serve --demo",
            "  openimr serve --data /var/lib/openimr --port 8080"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int DEFAULT_PORT = 8080;

    private final Terminal terminal;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "Default: 8080; 0 for any free one.")
    private int port = DEFAULT_PORT;

    @Option(names = "--demo", description = "Fictional cases in every state; in a folder of its own.")
    private boolean demo;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot, InterruptedException {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        out.println("OpenIMR starts ...");
        Path folder = database.folder();
        Path own = demo && folder.equals(DatabaseOptions.DEFAULT_FOLDER) ? folder.resolve("demo") : folder;
        Optional<String> url = database.url();
        try (Server server = Serve.start(ServeSettings.local(port, own, url, demo))) {
            out.println("OpenIMR is ready: " + server.address());
            if (demo) {
                out.println("Fictional cases only. Accounts and their password are shown on the sign-in page.");
            }
            out.println("Stop it with Ctrl-C.");
            server.await();
        } catch (DatabaseUnusable e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        }
        return ExitStatus.DONE;
    }
}
