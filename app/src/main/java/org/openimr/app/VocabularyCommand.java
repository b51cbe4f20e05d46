package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openimr.vocabulary.load.Loaded;
import org.openimr.vocabulary.load.Vocabularies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code openimr vocabulary}: the lists of codes and words that the program works with. */
@Command(
        name = "vocabulary",
        description = "Shows, tries and asks the lists of codes and words: diagnoses, drugs, names.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command: show. The folders named by $" + Vocabularies.VARIABLE + " are read",
            "above the small lists that the program brings along; docs/vocabulary.md",
            "describes the files. Exit status: 0 done, 1 there are problems or a word",
            "that nobody knows, 2 there is no such folder.",
            "",
            "Examples:",
            "  openimr vocabulary load lists",
            "  OPENIMR_VOCABULARY=lists openimr vocabulary",
            "  openimr vocabulary lookup M54.16 --on 2026-05-04 --vocabulary lists"
        })
final class VocabularyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private VocabularyOptions options = new VocabularyOptions();

    VocabularyCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws Cannot {
        return show(options);
    }

    /** {@code openimr vocabulary show}. */
    @Command(
            name = "show",
            description = "Prints which lists are in use, and the problems found in them.",
            mixinStandardHelpOptions = true)
    int show(@Mixin VocabularyOptions shown) throws Cannot {
        return report(shown.read(terminal, environment), List.of());
    }

    /** {@code openimr vocabulary load}. */
    @Command(
            name = "load",
            description = "Reads folders of lists, prints what was found in them, and changes nothing.",
            mixinStandardHelpOptions = true)
    int load(
            @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Folders; a later one counts more.")
                    List<Path> folders)
            throws Cannot {
        return report(VocabularyOptions.read(terminal, folders), folders);
    }

    /** {@code openimr vocabulary lookup}. */
    @Command(
            name = "lookup",
            description = "Prints all that the lists know of a code or word.",
            mixinStandardHelpOptions = true)
    int lookup(
            @Parameters(arity = "1..*", paramLabel = "CODE|WORD", description = "\"M54.16\", E0730, Norco, ESI.")
                    List<String> words,
            @Option(
                            names = "--on",
                            paramLabel = "DAY",
                            description = "Whether diagnosis codes could be reported on that day: 2026-05-04.")
                    Optional<LocalDate> day,
            @Mixin VocabularyOptions asked)
            throws Cannot {
        VocabularyAnswer answer =
                new VocabularyAnswer(asked.read(terminal, environment).vocabulary(), day);
        PrintWriter out = out();
        boolean known = true;
        for (String word : words) {
            List<String> lines = answer.lines(word);
            known &= !lines.isEmpty();
            out.println(lines.isEmpty() ? word + ": nobody knows it." : String.join(System.lineSeparator(), lines));
        }
        out.println();
        answer.owed().forEach(out::println);
        out.println(answer.edition());
        return known ? ExitStatus.DONE : ExitStatus.NO;
    }

    private int report(Loaded loaded, List<Path> tried) {
        PrintWriter out = out();
        new VocabularyReport(loaded, tried).lines().forEach(out::println);
        return loaded.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.NO;
    }

    private PrintWriter out() {
        return new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
    }
}
