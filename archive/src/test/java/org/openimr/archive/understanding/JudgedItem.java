package org.openimr.archive.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What a person read in the headings and citations of the real letters. */
record JudgedItem(String caseNumber, int number, List<String> columns) {
    static List<JudgedItem> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(JudgedItem.class.getResourceAsStream("judged-items.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("CM"))
                    .map(line -> line.split("\t", -1))
                    .map(c -> new JudgedItem(c[0], Integer.parseInt(c[1]), Arrays.asList(c)))
                    .toList();
        }
    }

    /** Values of a column, in the order of the alphabet. */
    Set<String> values(int column) {
        String value = columns.get(column);
        return value.equals("-") ? Set.of() : new TreeSet<>(Arrays.asList(value.split(",", -1)));
    }
}
