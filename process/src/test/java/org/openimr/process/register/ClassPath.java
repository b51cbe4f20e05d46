package org.openimr.process.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Classes as they were compiled, found without running them. */
final class ClassPath {
    private ClassPath() {}

    /** Every class beside {@code member}, in its folder of the build and below {@code packageName}. */
    static List<Class<?>> beside(Class<?> member, String packageName) {
        try {
            Path root = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path folder = root.resolve(packageName.replace('.', '/'));
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> root.relativize(file).toString())
                        .filter(name -> !name.endsWith("package-info.class"))
                        .sorted()
                        .<Class<?>>map(name -> named(name.substring(0, name.length() - ".class".length())
                                .replace('/', '.')
                                .replace('\\', '.')))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, ClassPath.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
