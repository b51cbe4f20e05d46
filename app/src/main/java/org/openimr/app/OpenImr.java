package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openimr.server.environment.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Entry point of the jar. */
@Command(
        name = "openimr",
        description = "Independent medical review: from application to published determination.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nIn a checkout of the project also:%n",
        footer = {
            "  test   Everything continuous integration runs.",
            "  bench  Side-by-side benchmarks.",
            "",
            "Exit status: 0 done, 1 the answer is no, 2 cannot."
        })
public final class OpenImr implements Runnable {
    /**
     * Lucene would ask whoever starts the program for a module that is left out on purpose (decision 0023). Held here, as
     * java forgets the level of a logger that nobody holds.
     */
    private static final Logger LUCENE_ON_A_MODULE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private OpenImr() {}

    /** Runs one sub-command and ends the process with its status. */
    public static void main(String... arguments) {
        LUCENE_ON_A_MODULE.setLevel(Level.SEVERE);
        System.exit(commandLine(Terminal.ofThisProcess()).execute(arguments));
    }

    static CommandLine commandLine(Terminal terminal) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        return new CommandLine(new OpenImr())
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(
                        new CheckCommand(terminal, Environment.ofThisProcess().values()))
                .addSubcommand(new WriteCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(new SimulateCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new AccountCommand(terminal))
                .addSubcommand(new RotateKeyCommand(terminal))
                .addSubcommand(
                        new BackupCommand(terminal, Environment.ofThisProcess().values()))
                .addSubcommand(
                        new RestoreCommand(terminal, Environment.ofThisProcess().values()))
                .addSubcommand(new CheckpointCommand(terminal))
                .addSubcommand(new MonthlyCommand(terminal))
                .addSubcommand(new SettingsCommand(terminal))
                .addSubcommand(new VocabularyCommand(
                        terminal, Environment.ofThisProcess().values()))
                .addSubcommand(new GuidelinesCommand(
                        terminal, Environment.ofThisProcess().values()))
                .addSubcommand(
                        new StatsCommand(terminal, Environment.ofThisProcess().values()))
                .addSubcommand(
                        new ExportCommand(terminal, Environment.ofThisProcess().values()))
                .setOut(out)
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, arguments) -> {
                    terminal.err()
                            .println(failure instanceof Cannot cannot ? cannot.line() : Cannot.unexpected(failure));
                    return ExitStatus.CANNOT;
                });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
