package org.openimr.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The project's own folders: its modules, their sources, their compiled classes. */
final class House {
    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openimr.root"), "openimr.root"));

    private House() {}

    /** Modules named by the root pom, in its order. */
    static List<String> modules() {
        return Pom.read(ROOT.resolve("pom.xml")).modules();
    }

    /** Java files under a module's {@code src/main}, sorted. */
    static List<Path> mainSources(String module) {
        Path sources = ROOT.resolve(module).resolve("src/main/java");
        if (!Files.isDirectory(sources)) return List.of();
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every compiled class of every module; tests are not among them. */
    static JavaClasses classes() {
        return Imported.CLASSES;
    }

    /** Read once: importing takes longer than any rule. */
    private static final class Imported {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .importPaths(modules().stream()
                        .map(module -> ROOT.resolve(module).resolve("target/classes"))
                        .filter(Files::isDirectory)
                        .toList());
    }
}
