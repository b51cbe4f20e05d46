package org.openimr.archive.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openimr.archive.Fictional;
import org.openimr.determination.Determination;
import org.openimr.vocabulary.load.Vocabularies;

/** Asks what a heading means, and reads the tables of this package's tests. */
final class Asked {
    static final Understanding UNDERSTANDING =
            Understanding.of(Vocabularies.builtIn().vocabulary());

    private Asked() {}

    /** The item that a letter with this heading alone has. */
    static UnderstoodItem heading(String heading) {
        return UNDERSTANDING.of(letter(heading)).getFirst();
    }

    /** A letter of nobody with these headings. */
    static Determination letter(String... headings) {
        Fictional letter = Fictional.letter(7001);
        for (String heading : headings) letter.upheld(heading, "No reason is given here.");
        return letter.published().determination();
    }

    static String category(UnderstoodItem item) {
        return item.category().map(one -> one.value().id()).orElse("-");
    }

    static String quantity(UnderstoodItem item) {
        return item.quantity().map(one -> one.value().toString()).orElse("-");
    }

    /** Rows of a table, without the lines for people. */
    static Stream<List<String>> rows(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Asked.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Arrays.asList(line.split("\t", -1)))
                            .toList()
                            .stream();
        }
    }
}
