package org.openimr.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openimr.determination.Finding;
import org.openimr.determination.check.CheckReport;
import org.openimr.determination.check.Checks;
import org.openimr.determination.check.Examined;
import org.openimr.determination.check.Origin;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.openimr.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code openimr check}: every check over every letter. */
@Command(
        name = "check",
        description = "Looks for faults in determination letters (PDF or text).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "One line for each finding: where, how grave, its permanent code, the words and what to do, the clause;",
            "then one line that counts them and names the checks that need more than the letter.",
            "What each check looks for: docs/checks.md.",
            "Exit status: 0 nothing that blocks, 1 a blocking finding or a letter that could not be read,",
            "2 a file is missing or the command is wrong.",
            "",
            "Examples:",
            "  openimr check draft.txt",
            "  openimr check published/*.pdf --published"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private VocabularyOptions lists = new VocabularyOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Letters; - is the standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--published",
            description = "The letters have left the house already: a fault of form is a warning.")
    private boolean published;

    private int status = ExitStatus.DONE;

    /**
     * @param environment  names the folders of code lists where the options do not
     */
    CheckCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws Cannot {
        Vocabulary vocabulary = lists.read(terminal, environment).vocabulary();
        try (ProgressBar progress = new ProgressBar(terminal, files.size())) {
            for (int i = 0; i < files.size(); i++) {
                Document document = new Document(files.get(i));
                progress.at(i, document.name());
                check(document, vocabulary, progress);
            }
        }
        return status;
    }

    private void check(Document document, Vocabulary vocabulary, ProgressBar progress) throws Cannot {
        byte[] bytes;
        try {
            bytes = document.bytes(terminal, DeterminationReader.MOST_BYTES);
        } catch (Cannot cannot) {
            progress.clear();
            terminal.err().println(cannot.line());
            status = ExitStatus.CANNOT;
            return;
        }
        Reading reading = DeterminationReader.read(bytes);
        CheckOutput output = new CheckOutput(document.name(), source(reading, bytes));
        switch (reading) {
            case Reading.Read read -> {
                CheckReport report = Checks.examine(examined(read, vocabulary));
                if (report.blocks()) status = Math.max(status, ExitStatus.NO);
                seen(read.findings());
                print(output.of(read.findings(), report));
            }
            case Reading.Declined declined -> print(output.of(seen(declined.findings())));
            case Reading.Unreadable unreadable -> print(output.of(seen(unreadable.findings())));
        }
    }

    private List<Finding> seen(List<Finding> findings) {
        if (Checks.block(findings)) status = Math.max(status, ExitStatus.NO);
        return findings;
    }

    private Examined examined(Reading.Read read, Vocabulary vocabulary) {
        Origin origin = published ? Origin.IMPORTED : Origin.ISSUED_HERE;
        return new Examined(
                read.determination(), Optional.of(read.spans()), origin, Optional.empty(), Optional.of(vocabulary));
    }

    /** Lines of a PDF's text are nowhere to be seen, so they would point nobody anywhere. */
    private static Optional<String> source(Reading reading, byte[] bytes) {
        boolean pdf = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
        return !pdf && reading instanceof Reading.Read read ? Optional.of(read.source()) : Optional.empty();
    }

    private void print(String text) throws Cannot {
        try {
            terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Cannot.write("standard output", e);
        }
    }
}
