package org.openimr.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The test classes of all modules. */
final class Tests {
    private Tests() {}

    /** Their simple names. */
    static Set<String> names() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (String module : House.modules()) {
            Path folder = House.ROOT.resolve(module).resolve("src/test/java");
            if (!Files.isDirectory(folder)) continue;
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Test.java"))
                        .forEach(name -> tests.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return tests;
    }
}
