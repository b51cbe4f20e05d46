package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.determination.guideline.LoadedGuidelines;
import org.openimr.server.OperatorSettings;
import org.openimr.server.Serve;
import org.openimr.server.ServeSettings;
import org.openimr.server.Server;
import org.openimr.server.Tls;
import org.openimr.server.UnusableVariable;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;
import org.openimr.server.post.PostSettings;
import org.openimr.server.postgres.DatabaseUnusable;
import org.openimr.vocabulary.load.FolderUnreadable;
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
            "Listens on this machine only, unless --host or $OPENIMR_HOST names another address; then sign-in needs TLS:",
            "in front of it, or its own ($OPENIMR_TLS_CERTIFICATE_FILE and $OPENIMR_TLS_KEY_FILE). Accounts come from the file named by $OPENIMR_ACCOUNTS_FILE; with --demo",
            "there are fictional cases in every state and accounts that everyone may use.",
            "",
            "E-mail is off until $OPENIMR_SMTP_HOST names a mail server; then also $OPENIMR_SMTP_FROM (sender) and",
            "$OPENIMR_PORTAL_URL (where parties sign in) must be set, and may be $OPENIMR_SMTP_SECURITY (starttls,",
            "smtps or none), $OPENIMR_SMTP_PORT, $OPENIMR_SMTP_USER and $OPENIMR_SMTP_PASSWORD or",
            "$OPENIMR_SMTP_PASSWORD_FILE. What does not go by e-mail waits in the print queue.",
            "",
            "Deadlines, fees and penalties that no text fixes are settings: \"openimr settings\" prints them. What has",
            "happened stays when they change; open deadlines are counted again at the start.",
            "",
            "Chronologies are read with the code lists of the folders that $OPENIMR_VOCABULARY names, above those that",
            "the program brings along. A folder that is not there or a list that is broken refuses the start with"
                    + " status",
            "2; \"openimr vocabulary load FOLDER\" tries one first.",
            "",
            "The index of published determinations is kept in this process, or with $OPENIMR_ARCHIVE_INDEX=opensearch"
                    + " in",
            "the search cluster that $OPENIMR_ARCHIVE_OPENSEARCH_HOSTS names; see docs/archive/cluster.md.",
            "",
            "With $OPENIMR_BACKUP the embedded database's log and the documents are copied into that backup folder,"
                    + " each",
            "$OPENIMR_BACKUP_SECONDS (60), also by later starts without it, until it is \"off\"; see"
                    + " docs/operations/backup.md.",
            "",
            "Examples:",
            "  openimr serve --demo",
            "  openimr serve --data /var/lib/openimr --port 8080"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    private final Terminal terminal;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on. Default: $OPENIMR_HOST, or 127.0.0.1, this machine only.")
    private Optional<String> host = Optional.empty();

    @Option(names = "--port", paramLabel = "PORT", description = "Default: $OPENIMR_PORT, or 8080; 0 for any free one.")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--demo", description = "Fictional cases in every state; in a folder of its own.")
    private boolean demo;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot, InterruptedException {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        OperatorSettings operator = settings.read(terminal);
        ServedVocabulary lists = ServedVocabulary.of(
                vocabulary.read(terminal, Environment.ofThisProcess().values()));
        out.println("OpenIMR starts ...");
        Environment environment = Environment.ofThisProcess();
        environment
                .unknown()
                .forEach(name -> terminal.err().println(name + " is no variable of this program and is not read."));
        out.println(operator.sentence());
        out.println(post().sentence());
        LoadedGuidelines guidelines = guidelines();
        out.println(sentence(guidelines));
        out.println(lists.sentence());
        Path folder = database.folder();
        Path own = demo && folder.equals(DatabaseOptions.DEFAULT_FOLDER) ? folder.resolve("demo") : folder;
        Optional<String> url = database.url();
        ServeSettings served;
        try {
            served = ServeSettings.local(
                    port(environment), own, url, demo, operator, lists.loaded().vocabulary(), guidelines.library());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Cannot(CliCode.ARCHIVE, String.valueOf(e.getMessage()));
        }
        served = reached(served, environment);
        out.println(served.archive().sentence());
        try (Server server = Serve.start(served)) {
            out.println("OpenIMR is ready: " + server.address());
            if (demo) {
                out.println("Fictional cases only. Accounts and their password are shown on the sign-in page.");
            }
            out.println("Stop it with Ctrl-C.");
            server.await();
        } catch (UnusableVariable e) {
            throw new Cannot(CliCode.VARIABLE, String.valueOf(e.getMessage()));
        } catch (DatabaseUnusable e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        } catch (ArchiveUnavailable e) {
            throw new Cannot(CliCode.ARCHIVE, String.valueOf(e.getMessage()));
        }
        return ExitStatus.DONE;
    }

    private int port(Environment environment) throws Cannot {
        try {
            int given = port.or(() -> environment.number(Variable.PORT)).orElse(DEFAULT_PORT);
            if (given < 0 || given > LAST_PORT) throw new IllegalArgumentException("not a port: " + given);
            return given;
        } catch (IllegalArgumentException e) {
            throw new Cannot(CliCode.NETWORK, String.valueOf(e.getMessage()));
        }
    }

    private ServeSettings reached(ServeSettings settings, Environment environment) throws Cannot {
        try {
            return settings.at(
                    host.or(() -> environment.given(Variable.HOST)).orElse(ServeSettings.LOCAL), Tls.of(environment));
        } catch (IllegalArgumentException e) {
            throw new Cannot(CliCode.NETWORK, String.valueOf(e.getMessage()));
        }
    }

    private static LoadedGuidelines guidelines() throws Cannot {
        try {
            return GuidelineFolders.load(
                    GuidelineFolders.named(Environment.ofThisProcess().values()));
        } catch (FolderUnreadable e) {
            throw new Cannot(CliCode.GUIDELINES, String.valueOf(e.getMessage()));
        }
    }

    /** For who starts the program. What could not be used costs nothing else of a file. */
    private static String sentence(LoadedGuidelines loaded) {
        int count = loaded.library().recommendations().size();
        return "Guidelines: " + count + (count == 1 ? " recommendation" : " recommendations")
                + (loaded.problems().isEmpty() ? "." : "; something was left out, \"openimr guidelines\" says what.");
    }

    private static PostSettings post() throws Cannot {
        try {
            return PostSettings.ofEnvironment();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Cannot(CliCode.EMAIL_SETTINGS, String.valueOf(e.getMessage()));
        }
    }
}
