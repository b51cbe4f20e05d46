package org.openimr.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code openimr read}: determinations to data, one document in memory at a time. */
@Command(
        name = "read",
        description = "Reads determination letters (PDF or text) into data.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Every field keeps its place in the source; what could not be read is a finding, not a guess.",
            "Exit status: 0 all were read, 1 some could not be read, 2 a file is missing or the command is wrong.",
            "",
            "Examples:",
            "  openimr read letter.pdf",
            "  openimr read letters/*.txt --format jsonl > letters.jsonl",
            "  pdftotext letter.pdf - | openimr read - --format text"
        })
final class ReadCommand implements Callable<Integer> {
    private enum Format {
        JSONL,
        JSON,
        TEXT
    }

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Letters; - is the standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl: one object a line; json: for reading (several files make an array);"
                    + " text: a summary for a person. Default: json.")
    private Format format = Format.JSON;

    private int status = ExitStatus.DONE;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot {
        try (ProgressBar progress = new ProgressBar(terminal, files.size());
                ReadingOutput out = output()) {
            for (int i = 0; i < files.size(); i++) {
                Document document = new Document(files.get(i));
                progress.at(i, document.name());
                read(document, out, progress);
            }
        } catch (IOException e) {
            // Whoever read our output has seen enough: no fault, and nobody to tell.
            if (!"Broken pipe".equals(e.getMessage())) throw Cannot.write("standard output", e);
        }
        return status;
    }

    /** A missing file does not keep the others from being read. */
    private void read(Document document, ReadingOutput out, ProgressBar progress) throws IOException {
        try {
            Reading reading = DeterminationReader.read(document.bytes(terminal, DeterminationReader.MOST_BYTES));
            if (!(reading instanceof Reading.Read)) {
                progress.clear();
                reading.findings()
                        .forEach(f -> terminal.err().println(document.name() + ": " + f.code() + ": " + f.message()));
                status = Math.max(status, ExitStatus.NO);
            }
            out.write(document.name(), reading);
        } catch (Cannot cannot) {
            progress.clear();
            terminal.err().println(cannot.line());
            status = ExitStatus.CANNOT;
        }
    }

    private ReadingOutput output() {
        OutputStream out = new BufferedOutputStream(terminal.out(), 1 << 16);
        return switch (format) {
            case JSONL -> ReadingOutput.lines(out);
            case JSON -> files.size() > 1 ? ReadingOutput.array(out) : ReadingOutput.object(out);
            case TEXT -> ReadingOutput.summaries(out);
        };
    }
}
