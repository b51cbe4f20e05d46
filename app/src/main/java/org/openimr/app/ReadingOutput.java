package org.openimr.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.determination.read.Reading;

/** Readings on their way out, one after the other, in one of the formats. Closing ends the format and flushes. */
abstract class ReadingOutput implements AutoCloseable {
    private final OutputStream out;

    private ReadingOutput(OutputStream out) {
        this.out = out;
    }

    /** One JSON object a line. */
    static ReadingOutput lines(OutputStream out) {
        return new ReadingOutput(out) {
            @Override
            void write(String document, Reading reading) throws IOException {
                DeterminationJson.write(document, reading, out, JsonLayout.LINE);
            }
        };
    }

    /** One indented JSON object. */
    static ReadingOutput object(OutputStream out) {
        return new ReadingOutput(out) {
            @Override
            void write(String document, Reading reading) throws IOException {
                DeterminationJson.write(document, reading, out, JsonLayout.PRETTY);
            }
        };
    }

    /** One JSON array of indented objects. */
    static ReadingOutput array(OutputStream out) {
        return new ReadingOutput(out) {
            private String mark = "[\n";

            @Override
            void write(String document, Reading reading) throws IOException {
                print(mark);
                mark = ",\n";
                DeterminationJson.write(document, reading, out, JsonLayout.PRETTY);
            }

            @Override
            void end() throws IOException {
                print(mark.equals(",\n") ? "]\n" : "[]\n");
            }
        };
    }

    /** A few lines each, for a person. */
    static ReadingOutput summaries(OutputStream out) {
        return new ReadingOutput(out) {
            @Override
            void write(String document, Reading reading) throws IOException {
                print(ReadingSummary.of(document, reading));
            }
        };
    }

    abstract void write(String document, Reading reading) throws IOException;

    void end() throws IOException {}

    @Override
    public void close() throws IOException {
        end();
        out.flush();
    }

    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
