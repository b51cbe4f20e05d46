package org.openimr.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openimr.determination.guideline.GuidelineProblem;
import org.openimr.determination.guideline.LoadedGuidelines;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.load.FolderUnreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code openimr guidelines}: the recommendations that the reviewer's desk shows. */
@Command(
        name = "guidelines",
        description = "Reads folders of guideline recommendations, prints what was found, and changes nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "docs/guidelines.md describes the files. Exit status: 0 all was read, 1 something",
            "was not, 2 there is no such folder.",
            "",
            "Example:",
            "  openimr guidelines ours"
        })
final class GuidelinesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Map<String, String> environment;

    @Parameters(
            arity = "0..*",
            paramLabel = "FOLDER",
            description = "Folders. Default: those named by $" + GuidelineFolders.VARIABLE + ".")
    private List<Path> folders = List.of();

    GuidelinesCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws Cannot {
        LoadedGuidelines loaded;
        try {
            loaded = GuidelineFolders.load(folders.isEmpty() ? GuidelineFolders.named(environment) : folders);
        } catch (FolderUnreadable e) {
            throw new Cannot(CliCode.GUIDELINES, String.valueOf(e.getMessage()));
        }
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        loaded.files().forEach(file -> print(file, out));
        int problems = loaded.problems().size();
        out.println(
                problems == 0
                        ? "No problems."
                        : problems + (problems == 1 ? " problem." : " problems.")
                                + " What is named above was left out, and everything else was read.");
        return problems == 0 ? ExitStatus.DONE : ExitStatus.NO;
    }

    private static void print(LoadedGuidelines.File file, PrintWriter out) {
        Optional<Edition> edition = file.edition();
        out.println(file.name()
                + edition.map(known -> ": " + known.name() + ", version " + known.version())
                        .orElse(""));
        edition.ifPresent(known -> out.println("  sha256 " + known.sha256()));
        if (edition.isPresent())
            out.println("  " + file.count() + (file.count() == 1 ? " recommendation" : " recommendations"));
        file.notices().forEach(notice -> out.println("  Notice: " + notice));
        file.problems().stream().map(GuidelineProblem::printed).forEach(line -> out.println("  " + line));
    }
}
