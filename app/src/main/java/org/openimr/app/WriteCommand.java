package org.openimr.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openimr.determination.Determination;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonReading;
import org.openimr.determination.write.DeterminationWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code openimr write}: a determination as data to its published form. */
@Command(
        name = "write",
        description = "Prints a determination, given as JSON, in the published form.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What the determination does not state is left out; the reviewer's identity is never in it.",
            "Exit status: 0 written, 2 the JSON is not that of a determination, or something is missing.",
            "",
            "Examples:",
            "  openimr read letter.pdf | openimr write - --format txt",
            "  openimr write letter.json --format pdf -o letter.pdf --organization 'Example Review' \\",
            "      --address '1 Example Street' --address 'Sacramento, CA 95814' --contact '555-0100'"
        })
final class WriteCommand implements Callable<Integer> {
    private static final int MOST_BYTES = 64 << 20;

    private enum Format {
        TXT,
        HTML,
        PDF
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.json", description = "As openimr read prints it; - is the standard input.")
    private String file = "-";

    @Option(names = "--format", paramLabel = "FORMAT", description = "txt, html or pdf (tagged). Default: txt.")
    private Format format = Format.TXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Default: the standard output.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private LetterheadOptions letterhead = new LetterheadOptions();

    WriteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot {
        String json = new String(new Document(file).bytes(terminal, MOST_BYTES), StandardCharsets.UTF_8);
        write(printed(determination(json)));
        return ExitStatus.DONE;
    }

    private Determination determination(String json) throws Cannot {
        return switch (DeterminationJson.read(json)) {
            case JsonReading.Read read -> {
                terminal.err().print(new FindingLines(file, Optional.of(json)).of(read.findings()));
                terminal.err().flush();
                yield read.determination();
            }
            case JsonReading.Refused refused ->
                throw new Cannot(
                        CliCode.NOT_A_DETERMINATION,
                        file + " is not the JSON of one determination:\n"
                                + new FindingLines(file, Optional.of(json))
                                        .of(refused.findings())
                                        .stripTrailing());
        };
    }

    private byte[] printed(Determination determination) throws Cannot {
        return switch (format) {
            case TXT -> DeterminationWriter.text(determination).getBytes(StandardCharsets.UTF_8);
            case HTML -> DeterminationWriter.htmlDocument(determination).getBytes(StandardCharsets.UTF_8);
            case PDF -> letterhead.letter(determination, terminal);
        };
    }

    private void write(byte[] bytes) throws Cannot {
        try {
            if (output.isPresent()) Files.write(output.get(), bytes);
            else terminal.out().write(bytes);
        } catch (IOException e) {
            throw Cannot.write(output.map(Path::toString).orElse("standard output"), e);
        }
    }
}
