package org.openimr.bench.served;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A bare application with the server's own libraries, compiled when it is needed: no module but the server knows Spring. */
final class SkeletonJar {
    private static final String SOURCE = "Skeleton.java";
    private static final String TABLE = "db/migration/V2__scheduled_tasks.sql";

    private SkeletonJar() {}

    /**
     * Compiles it.
     *
     * @param libraries of the server's jar, taken apart
     * @return the class path to run it with
     */
    static String compiled(Path libraries, Path folder) throws IOException {
        String path = String.join(":", jars(libraries));
        Path source = folder.resolve(SOURCE);
        try (InputStream text = Objects.requireNonNull(SkeletonJar.class.getResourceAsStream(SOURCE), SOURCE)) {
            Files.copy(text, source);
        }
        Path classes = folder.resolve("skeleton");
        run("javac", "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", path, source.toString());
        // The runner of jobs needs its table, as in the server.
        Path table = classes.resolve(TABLE);
        Files.createDirectories(Objects.requireNonNull(table.getParent()));
        try (InputStream sql = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(TABLE), TABLE)) {
            Files.copy(sql, table);
        }
        Path jar = folder.resolve("skeleton.jar");
        run("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        return jar + ":" + path;
    }

    /** Those that are not ours: what is measured against must hold nothing of it. */
    private static List<String> jars(Path libraries) throws IOException {
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file -> isOfOthers(String.valueOf(file.getFileName())))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOfOthers(String name) {
        return name.endsWith(".jar") && !name.startsWith("openimr-");
    }

    private static void run(String tool, String... arguments) {
        int status = ToolProvider.findFirst(tool).orElseThrow().run(System.err, System.err, arguments);
        if (status != 0) throw new IllegalStateException(tool + " could not make the skeleton");
    }
}
