package org.openimr.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A document as named on the command line: a file, or {@code -} for the standard input. */
record Document(String argument) {
    private static final String STANDARD_INPUT = "-";

    /** File name without its folders: what the output calls the document. */
    String name() {
        if (argument.equals(STANDARD_INPUT)) return STANDARD_INPUT;
        Path last = Path.of(argument).getFileName();
        return last == null ? argument : last.toString();
    }

    /**
     * Its bytes, but never more than {@code most} and one: enough for a reader to see that it is too large.
     *
     * @throws Cannot if there is no such file, or it cannot be read
     */
    byte[] bytes(Terminal terminal, int most) throws Cannot {
        try {
            if (argument.equals(STANDARD_INPUT)) return terminal.in().readNBytes(most + 1);
            Path file = Path.of(argument);
            if (Files.isDirectory(file)) throw new IOException("it is a folder; name the files in it");
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(most + 1);
            }
        } catch (IOException e) {
            throw Cannot.open(argument, e);
        } catch (InvalidPathException e) {
            throw new Cannot(CliCode.FILE_MISSING, argument + ": is not a file name here.");
        }
    }
}
