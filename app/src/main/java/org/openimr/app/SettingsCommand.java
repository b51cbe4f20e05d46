package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.openimr.law.SettingsPrinter;
import org.openimr.server.OperatorSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code openimr settings}: every value that no text fixes, in the form of a file that sets them. */
@Command(
        name = "settings",
        description = "Prints every value that no text of the law fixes, as a file that sets them.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With --settings, what that file sets, and whether it can be used, without starting anything.",
            "A file needs only what differs from the default. Exit status: 0 printed, 2 the file cannot be used.",
            "",
            "Examples:",
            "  openimr settings > openimr.settings",
            "  openimr settings --settings openimr.settings",
            "  openimr serve --settings openimr.settings"
        })
final class SettingsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--reference",
            description = "Print the page docs/settings-reference.md instead: every setting and every variable of the"
                    + " environment.")
    private boolean reference;

    SettingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        if (reference) {
            out.print(SettingsReference.page());
            out.flush();
            return ExitStatus.DONE;
        }
        OperatorSettings settings = options.read(terminal);
        out.println(
                "# Values that no text of the law read so far fixes. A file of settings needs only what differs from");
        out.println("# the default; name it with --settings or $OPENIMR_SETTINGS_FILE. Amounts are in dollars.");
        SettingsPrinter.lines(settings.all()).forEach(out::println);
        return ExitStatus.DONE;
    }
}
