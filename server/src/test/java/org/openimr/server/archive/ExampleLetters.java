package org.openimr.server.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The project's fictional letter under many numbers. */
public final class ExampleLetters {
    private static final Path EXAMPLE =
            Path.of(Objects.requireNonNull(System.getProperty("openimr.root")), "docs/example/determination.txt");

    private ExampleLetters() {}

    /** Its text as case CM18- and this number. */
    public static String letter(int serial) {
        return letter(serial, "shoulder");
    }

    /** The same with another word in place of each "shoulder". */
    public static String letter(int serial, String word) {
        try {
            return Files.readString(EXAMPLE)
                    .replace("CM16-9900042", number(serial))
                    .replace("shoulder", word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String number(int serial) {
        return "CM18-%07d".formatted(serial);
    }

    /** As JSON lines, numbers from 1. */
    static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        serial -> "{\"name\":\"letter " + serial + "\",\"text\":\"" + escaped(letter(serial)) + "\"}\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "")
                .replace("\f", "\\f")
                .replace("\t", "\\t");
    }
}
