package org.openimr.determination.check;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.openimr.vocabulary.CodeSystem;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Vocabulary;

/** Real code lists and abbreviations, read in place beside the project; on the build server they must be there. */
final class SharedVocabulary {
    private static final Path FOLDER = Path.of(System.getProperty("openimr.root", "."), "..", "shared", "vocabulary");
    private final Map<String, List<Diagnosis>> codes = new HashMap<>();
    private final Map<String, List<String>> longForms = new HashMap<>();

    static Vocabulary read() {
        boolean there = Files.isDirectory(FOLDER);
        if (!there && Boolean.parseBoolean(System.getenv("CI")))
            throw new AssertionError("The public vocabularies are missing: " + FOLDER.normalize());
        assumeTrue(there, "no public vocabularies at " + FOLDER.normalize());
        SharedVocabulary read = new SharedVocabulary();
        read.codes("icd9cm_dx.csv.gz", CodeSystem.ICD_9_CM);
        read.codes("icd10cm.csv.gz", CodeSystem.ICD_10_CM);
        read.abbreviations("medical_abbreviations_wikipedia_ccbysa.csv.gz");
        read.abbreviations("medical_abbreviations_ccby.csv.gz");
        return Vocabulary.of(
                new Edition("Public lists", "2026", ""),
                code -> read.codes.getOrDefault(code.replace(".", ""), List.of()),
                _ -> Optional.empty(),
                form -> read.longForms.getOrDefault(form, List.of()));
    }

    private void codes(String file, CodeSystem system) {
        for (List<String> row : rows(file))
            codes.computeIfAbsent(row.get(0), _ -> new ArrayList<>())
                    .add(new Diagnosis(system, row.get(1), row.get(2)));
    }

    private void abbreviations(String file) {
        for (List<String> row : rows(file))
            longForms.computeIfAbsent(row.get(0), _ -> new ArrayList<>()).add(row.get(1));
    }

    private static List<List<String>> rows(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve(file))), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(SharedVocabulary::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return cells;
    }
}
