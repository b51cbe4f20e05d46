package org.openimr.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command.
 *
 * @param out       raw, so that a closed pipe is noticed
 * @param watched   a person sees {@code err} and does not see {@code out}: a progress bar helps and disturbs nothing
 */
record Terminal(InputStream in, OutputStream out, PrintWriter err, boolean watched) {
    static Terminal ofThisProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                Boolean.getBoolean("openimr.progress"));
    }
}
