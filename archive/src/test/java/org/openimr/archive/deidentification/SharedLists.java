package org.openimr.archive.deidentification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openimr.vocabulary.Names;
import org.openimr.vocabulary.WordSet;
import org.openimr.vocabulary.load.FolderUnreadable;
import org.openimr.vocabulary.load.Vocabularies;

/**
 * The public lists, read where they lie. Each list of names is cut in two by the hash of the name: one half is loaded
 * into the finder, the other is held back, so that a name of it can be found by what stands around it only.
 */
record SharedLists(
        Half surnames,
        Half given,
        Half hospitals,
        List<String> places,
        List<String> notes,
        String zip3,
        Lexicon lexicon) {
    /** A list cut in two, each half in the list's order. */
    record Half(List<String> loaded, List<String> heldBack) {}

    static SharedLists read() throws IOException, FolderUnreadable {
        Path folder = Path.of(System.getProperty("openimr.root", ".."), "..", "shared", "vocabulary");
        if (!Files.isDirectory(folder)) {
            String sentence =
                    "The public lists are not at " + folder.toAbsolutePath().normalize();
            if ("true".equals(System.getenv("CI"))) Assertions.fail(sentence + "; CI requires them.");
            Assumptions.abort(sentence + "; skipped.");
        }
        Half surnames = halves(column(folder, "surnames_census2010.csv.gz", 0));
        Half given = halves(column(folder, "given_names_census1990.csv.gz", 0));
        Half hospitals = halves(column(folder, "hospitals_cms.csv.gz", 1));
        List<String> places = column(folder, "us_places_census.csv.gz", 2);
        Names names = new Names(set(given.loaded()), set(surnames.loaded()), set(places), set(hospitals.loaded()));
        Lexicon lexicon = Lexicon.of(
                names, Vocabularies.load(List.of(folder)).vocabulary().drugs());
        List<String> notes = column(folder, "clinical_notes_acibench.csv.gz", 3);
        return new SharedLists(
                surnames,
                given,
                hospitals,
                places,
                notes,
                text(folder.resolve("zip3_population_acs2012.csv.gz")),
                lexicon);
    }

    private static Half halves(List<String> names) {
        List<String> loaded = new ArrayList<>();
        List<String> heldBack = new ArrayList<>();
        for (String name : names) ((name.hashCode() & 64) == 0 ? loaded : heldBack).add(name);
        return new Half(loaded, heldBack);
    }

    private static WordSet set(List<String> words) {
        Set<String> keys = new HashSet<>();
        words.forEach(word -> keys.add(BuiltInData.letters(word)));
        return new WordSet() {
            @Override
            public boolean contains(String word) {
                return keys.contains(BuiltInData.letters(word));
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }

    private static List<String> column(Path folder, String file, int column) throws IOException {
        List<String> values = new ArrayList<>();
        for (List<String> row : rows(text(folder.resolve(file)))) if (row.size() > column) values.add(row.get(column));
        return values.subList(1, values.size());
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** CSV whose fields may hold line ends. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                row.add(field.toString());
                field.setLength(0);
            } else if (c == '\n' && !quoted) {
                row.add(field.toString());
                field.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                field.append(c);
            }
        }
        return rows;
    }
}
