package org.openimr.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command line in this process. */
final class Console {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final int status;

    private Console(byte[] in, boolean watched, String... arguments) {
        Terminal terminal = new Terminal(new ByteArrayInputStream(in), out, new PrintWriter(err, true), watched);
        status = OpenImr.commandLine(terminal).execute(arguments);
    }

    static Console run(String... arguments) {
        return new Console(new byte[0], false, arguments);
    }

    static Console runWith(String standardInput, String... arguments) {
        return new Console(standardInput.getBytes(UTF_8), false, arguments);
    }

    int status() {
        return status;
    }

    String out() {
        return out.toString(UTF_8);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String err() {
        return err.toString();
    }
}
