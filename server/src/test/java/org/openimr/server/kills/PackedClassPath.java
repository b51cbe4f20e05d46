package org.openimr.server.kills;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The class path of this process with its folders packed: java keeps ahead of time only what it loaded from jars. */
record PackedClassPath(String value) {
    private static final int QUICK = 1;

    /** @param folder  for the jars; made if it is not there */
    static PackedClassPath in(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> packed = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(part);
            packed.add(Files.isDirectory(path) ? pack(path, folder.resolve(packed.size() + ".jar")) : part);
        }
        return new PackedClassPath(String.join(File.pathSeparator, packed));
    }

    private static String pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            out.setLevel(QUICK);
            for (Path each : (Iterable<Path>) all.sorted()::iterator) {
                String name = classes.relativize(each).toString().replace(File.separatorChar, '/');
                if (name.isEmpty()) continue;
                // With the folders: who looks for classes by their package asks for those.
                boolean isFolder = Files.isDirectory(each);
                out.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
                if (!isFolder) Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar.toString();
    }
}
