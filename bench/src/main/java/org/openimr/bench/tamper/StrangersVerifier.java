package org.openimr.bench.tamper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.openimr.server.checkpoint.CheckpointSettings;
import org.postgresql.PGConnection;

/** The file that the documents give to a stranger, compiled as it is, and the export that they show, run as it stands there. */
final class StrangersVerifier {
    private static final Pattern FOUND =
            Pattern.compile("^[A-Z_]+: event (\\d+) of (\\S+) \\(position (\\d+)\\)", Pattern.MULTILINE);

    private final Method run;
    private final String copy;
    private final Path export;

    private StrangersVerifier(Method run, String copy, Path export) {
        this.run = run;
        this.copy = copy;
        this.export = export;
    }

    /**
     * @param docs the folder of the documents
     * @param work a folder for what is compiled and exported
     */
    static StrangersVerifier compiled(Path docs, Path work) throws IOException, ReflectiveOperationException {
        Path source = docs.resolve("VerifyCheckpoints.java");
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", work.toString(), source.toString());
        if (status != 0) throw new IllegalStateException(source + " does not compile");
        URLClassLoader loader =
                new URLClassLoader(new java.net.URL[] {work.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        String script = Files.readString(docs.resolve("export-events.sql"));
        return new StrangersVerifier(
                loader.loadClass("VerifyCheckpoints").getMethod("run", List.class, PrintStream.class),
                script.substring(script.indexOf("copy ("), script.lastIndexOf(';')),
                work.resolve("events.tsv"));
    }

    /** What it says, of the log as the transaction sees it. */
    String says(Connection connection, CheckpointSettings settings) throws SQLException, IOException {
        export(connection, export);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            Objects.requireNonNull(run.invoke(
                    null, List.of(export.toString(), settings.folder().toString()), out));
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("the verifier of the documents ended in disorder", e);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Writes what the documents' own statement gives. */
    void export(Connection connection, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
        }
    }

    /** The events that it names. */
    static Set<Place> named(String said) {
        return FOUND.matcher(said)
                .results()
                .map(StrangersVerifier::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Place place(MatchResult found) {
        return new Place(Long.parseLong(found.group(3)), found.group(2), Integer.parseInt(found.group(1)));
    }
}
