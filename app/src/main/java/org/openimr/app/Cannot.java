package org.openimr.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** A command cannot do what was asked, and a person can do something about it. */
final class Cannot extends Exception {
    private static final long serialVersionUID = 1L;
    private final CliCode code;

    Cannot(CliCode code, String message) {
        super(message);
        this.code = code;
    }

    /** A named file that is not there, or that the system does not let us read. */
    static Cannot open(String file, IOException failure) {
        return failure instanceof NoSuchFileException
                ? new Cannot(CliCode.FILE_MISSING, file + ": there is no such file.")
                : new Cannot(CliCode.FILE_UNREADABLE, file + ": cannot be read (" + reason(failure) + ").");
    }

    static Cannot write(String where, IOException failure) {
        return new Cannot(CliCode.OUTPUT_FAILED, where + ": cannot be written (" + reason(failure) + ").");
    }

    /** A fault of ours: everything that helps to find it. */
    static String unexpected(Exception failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return "openimr: " + CliCode.UNEXPECTED.code()
                + ": this is a fault of the program; please report it with these lines:" + System.lineSeparator()
                + trace;
    }

    String line() {
        return "openimr: " + code.code() + ": " + getMessage();
    }

    private static String reason(IOException failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }
}
