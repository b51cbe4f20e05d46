package org.openimr.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the jar. Exit status of every sub-command: 0 done, 1 the answer is no, 2 cannot. */
@Command(
        name = "openimr",
        description = "Independent medical review: from application to published determination.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nIn a checkout of the project also:%n",
        footer = {"  test   everything continuous integration runs", "  bench  side-by-side benchmarks"})
public final class OpenImr {
    private OpenImr() {}

    /** Runs one sub-command and ends the process with its status. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new OpenImr());
    }
}
