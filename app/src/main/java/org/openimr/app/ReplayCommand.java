package org.openimr.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openimr.app.replay.Desk;
import org.openimr.app.replay.LogDesk;
import org.openimr.app.replay.Replay;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.write.SectionComparison;
import org.openimr.process.ProcessSettings;
import org.openimr.server.postgres.DatabaseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code openimr replay}: real letters run through the whole process, and compared with what comes out. */
@Command(
        name = "replay",
        description = "Runs real letters through the whole process and compares what comes out.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Each letter becomes a case of fictional parties; the commands are given at the letter's own dates.",
            "A rule that the real history offends against is reported, and the case goes on as the real one did.",
            "Exit status: 0 all published and equal, 1 some are not, 2 a file is missing or the command is wrong.",
            "",
            "Example:",
            "  openimr replay letters/*.txt"
        })
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;
    private int published;
    private int equalLetters;
    private int sections;
    private int equalSections;
    private int offences;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Letters, PDF or text.")
    private List<String> files = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the event log in this folder; a replay that was cut short goes on there."
                    + " Default: a temporary folder.")
    private Optional<Path> data = Optional.empty();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot, IOException {
        // What the letters tell of happened without this house's second looks.
        ProcessSettings judged = settings.read(terminal).process().withoutDraws();
        if (data.isPresent()) return replay(data.get(), judged);
        Path temporary = Files.createTempDirectory("openimr-replay");
        try {
            return replay(temporary, judged);
        } finally {
            delete(temporary);
        }
    }

    private int replay(Path folder, ProcessSettings judged) throws Cannot {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        try (ProgressBar progress = new ProgressBar(terminal, files.size());
                Desk desk = LogDesk.open(DatabaseSettings.embedded(folder), judged)) {
            Replay replay = new Replay(desk, judged);
            for (int i = 0; i < files.size(); i++) {
                Document document = new Document(files.get(i));
                progress.at(i, document.name());
                Replay.Outcome outcome =
                        replay.run(document.name(), document.bytes(terminal, DeterminationReader.MOST_BYTES));
                progress.clear();
                print(out, document.name(), outcome);
            }
        }
        out.println();
        out.printf("%d of %d run to a published determination%n", published, files.size());
        out.printf(
                "%d of %d sections equal, in %d of %d letters all of them%n",
                equalSections, sections, equalLetters, files.size());
        out.printf("%d findings on the real histories%n", offences);
        return equalLetters == files.size() ? ExitStatus.DONE : ExitStatus.NO;
    }

    private void print(PrintWriter out, String name, Replay.Outcome outcome) {
        switch (outcome) {
            case Replay.Outcome.NotRun(String reason) -> out.println(name + ": not run: " + reason);
            case Replay.Outcome.Published(SectionComparison comparison, List<String> found) -> {
                int all = comparison.sections().size();
                int equal = all - comparison.different().size();
                published++;
                sections += all;
                equalSections += equal;
                offences += found.size();
                if (comparison.isEqual()) equalLetters++;
                out.println(name + ": published, " + equal + " of " + all + " sections equal");
                for (SectionComparison.Section section : comparison.different()) {
                    section.differences().forEach(difference -> out.println("  " + section.name() + ": " + difference));
                }
                found.forEach(offence -> out.println("  finding: " + offence));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) throw failure;
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
