package org.openimr.archive.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openimr.archive.dataset.ProgramDecision;
import org.openimr.archive.statistics.Answer.Group;
import org.openimr.archive.tables.TableMappings;
import org.openimr.archive.tables.TableReader;
import org.openimr.archive.tables.TableRow;

/** The table of the other program, counted again with another reader of CSV and no mapping. */
class OtherProgramStatisticsTest {
    /** Names of the two editions that mean the same, judged by hand; every other name is one of its own. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("Orth/Musculoskeletal", "Orthopedic/ Musculoskeletal"),
            Map.entry("Musculoskeletal", "Orthopedic/ Musculoskeletal"),
            Map.entry("Mental Disorder", "Mental"),
            Map.entry("Cardiac/Circ Problem", "Cardiac/Circulatory"),
            Map.entry("Digestive System/ GI", "Digestive System/ Gastrointestinal"),
            Map.entry("GU/ Kidney Disorder", "Genitourinary/ Kidney"),
            Map.entry("Ears/Nose/Throat", "Ears, Nose, Throat"),
            Map.entry("Endocrine/Metabolic", "Endocrine/ Metabolic"),
            Map.entry("Pregnancy/Childbirth", "OB-Gyn/ Pregnancy"),
            Map.entry("Immuno Disorders", "Immunologic"),
            Map.entry("Foot Disorder", "Foot"),
            Map.entry("Genetic Diseases", "Genetic"));

    private static final Map<String, NamedCsvRecord> RAW = new HashMap<>();
    private static List<CodedTable> table = List.of();

    @BeforeAll
    static void both_are_read() throws Exception {
        Path file = Path.of(System.getProperty("openimr.root", ".."), "..", "shared", "corpus", "dmhc.csv.gz");
        if (!Files.isRegularFile(file)) {
            String sentence = "The table of the other program is not at "
                    + file.toAbsolutePath().normalize();
            if ("true".equals(System.getenv("CI"))) Assertions.fail(sentence + "; CI requires it.");
            Assumptions.abort(sentence + "; skipped.");
        }
        raw(file);
        List<ProgramDecision> decisions = new ArrayList<>();
        Set<String> references = new HashSet<>();
        try (var in = Files.newInputStream(file)) {
            TableReader.read(TableMappings.builtIn("dmhc"), in, row -> {
                if (row instanceof TableRow.Mapped mapped
                        && references.add(mapped.decision().reference()))
                    decisions.add(ProgramDecision.of(mapped.decision()));
            });
        }
        table = List.of(CodedTable.of(decisions, Statistics.queries()));
    }

    private static void raw(Path file) throws IOException {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) RAW.putIfAbsent(row.getField("ReferenceID"), row);
        }
    }

    private static Map<List<String>, List<Long>> answered(String name) {
        Map<List<String>, List<Long>> counts = new HashMap<>();
        Statistics.answer(Statistics.query(name).orElseThrow(), table.getFirst())
                .lines()
                .forEach(line -> counts.put(((Group.Of) line.group()).values(), counts(line.figures())));
        return counts;
    }

    private static List<Long> counts(Figures figures) {
        Figures.Outcomes of = (Figures.Outcomes) figures;
        return List.of(of.upheld(), of.overturned());
    }

    private static Map<List<String>, List<Long>> counted(Function<NamedCsvRecord, List<String>> group) {
        Map<List<String>, List<Long>> counts = new HashMap<>();
        for (NamedCsvRecord row : RAW.values()) {
            boolean upheld = row.getField("Determination").startsWith("Upheld");
            counts.merge(
                    group.apply(row),
                    upheld ? List.of(1L, 0L) : List.of(0L, 1L),
                    (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
        }
        return counts;
    }

    @Test
    void every_year_has_the_counts_of_the_raw_table() {
        Map<List<String>, List<Long>> counted = counted(row -> List.of(row.getField("ReportYear")));
        assertThat(answered("program-by-year")).isEqualTo(counted).hasSizeGreaterThan(15);
        System.out.println(RAW.size() + " decisions of the other program in " + counted.size() + " years");
    }

    @Test
    void type_sex_and_age_have_the_counts_of_the_raw_table() {
        assertThat(answered("program-by-kind").values())
                .containsExactlyInAnyOrderElementsOf(
                        counted(row -> List.of(row.getField("Type"))).values());
        assertThat(answered("program-by-sex"))
                .isEqualTo(counted(row -> List.of(row.getField("PatientGender").toLowerCase(Locale.ROOT))));
        assertThat(answered("program-by-age"))
                .isEqualTo(counted(row -> List.of(row.getField("AgeRange")
                        .replace("65+", "65 and over")
                        .replaceAll("(\\d+)[-_](\\d+)", "$1 to $2"))));
    }

    @Test
    void every_year_and_category_of_diagnosis_has_the_counts_of_the_raw_table() {
        Map<List<String>, List<Long>> counted = counted(row -> List.of(
                row.getField("ReportYear"),
                SAME.getOrDefault(row.getField("DiagnosisCategory"), row.getField("DiagnosisCategory"))));
        Map<List<String>, List<Long>> answered = answered("program-by-year-and-diagnosis");
        assertThat(answered).hasSameSizeAs(counted).hasSizeGreaterThan(300);
        for (String year :
                counted.keySet().stream().map(List::getFirst).distinct().toList()) {
            assertThat(ofYear(answered, year)).as(year).containsExactlyInAnyOrderElementsOf(ofYear(counted, year));
        }
    }

    private static List<List<Long>> ofYear(Map<List<String>, List<Long>> counts, String year) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().getFirst().equals(year))
                .map(Map.Entry::getValue)
                .toList();
    }
}
