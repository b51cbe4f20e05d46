package org.openimr.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.archive.tables.TableMappings;
import org.openimr.server.archive.OtherPrograms.Category;
import org.openimr.server.postgres.PostgresForTests;

class TableImportTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Path DMHC =
            Path.of(System.getProperty("openimr.root", ".."), "..", "shared/corpus/dmhc.csv.gz");
    private static final String HEADING = "ReferenceID,ReportYear,DiagnosisCategory,DiagnosisSubCategory,"
            + "TreatmentCategory,TreatmentSubCategory,Determination,Type,AgeRange,PatientGender,IMRType,DaysToReview,"
            + "DaysToAdopt,Findings,Snapshot\n";

    private final List<NotedRow> noted = new ArrayList<>();

    private TableSummary imported(InputStream in, boolean corrections) throws Exception {
        return new TableImport(POSTGRES.dataSource())
                .run(TableMappings.builtIn("dmhc"), in, "test", "tester", corrections, noted::add);
    }

    private static InputStream dmhc() throws IOException {
        if (!Files.exists(DMHC)) {
            String sentence = "The table of the Department of Managed Health Care is not at " + DMHC.toAbsolutePath();
            if ("true".equals(System.getenv("CI"))) Assertions.fail(sentence + "; CI requires it.");
            Assumptions.abort(sentence + "; skipped.");
        }
        return Files.newInputStream(DMHC);
    }

    /** Counted without the reader: the rows without quotes split at commas, the others by a second way of cutting. */
    private static Map<String, Integer> countedByHand(int column) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(dmhc()), StandardCharsets.UTF_8))) {
            in.readLine();
            StringBuilder row = new StringBuilder();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                row.append(row.isEmpty() ? "" : "\n").append(line);
                if (row.chars().filter(c -> c == '"').count() % 2 == 1) continue;
                String[] fields = row.toString().split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                counts.merge(
                        fields[1] + " " + fields[column].replace("\"", "") + " " + fields[6].charAt(0),
                        1,
                        Integer::sum);
                row.setLength(0);
            }
        }
        return counts;
    }

    @Test
    void every_row_of_the_real_table_is_mapped_and_counts_by_year_and_category_are_those_of_the_table()
            throws Exception {
        TableSummary first = imported(dmhc(), false);
        assertThat(noted).isEmpty();
        assertThat(first.rows()).isEqualTo(15_426);
        assertThat(first.added()).isEqualTo(15_426);
        assertThat(first.mended())
                .as("ages 11_20 and the misspelled surgery, some in one row")
                .isBetween(1_506, 1_572);

        TableSummary second = imported(dmhc(), false);
        assertThat(second.unchanged()).isEqualTo(15_426);
        assertThat(second.rows()).isEqualTo(15_426);

        assertThat(counted(Category.DIAGNOSIS)).isEqualTo(words(countedByHand(2), DIAGNOSES));
        assertThat(counted(Category.KIND)).isEqualTo(words(countedByHand(7), KINDS));
        assertThat(new OtherPrograms(POSTGRES.jdbc())
                        .byYear("dmhc", Category.TREATMENT).stream()
                                .mapToInt(count -> count.upheld() + count.overturned())
                                .sum())
                .isEqualTo(15_426);
        assertThat(POSTGRES.jdbc()
                        .sql("select count(*) from published_letter")
                        .query(Integer.class)
                        .single())
                .as("never among the determinations")
                .isZero();
    }

    private static Map<String, Integer> counted(Category category) {
        Map<String, Integer> counts = new TreeMap<>();
        for (OtherPrograms.Count count : new OtherPrograms(POSTGRES.jdbc()).byYear("dmhc", category)) {
            String key = count.year() + " " + count.category().orElse("") + " ";
            if (count.upheld() > 0) counts.put(key + "U", count.upheld());
            if (count.overturned() > 0) counts.put(key + "O", count.overturned());
        }
        return counts;
    }

    private static Map<String, Integer> words(Map<String, Integer> theirs, Map<String, String> words) {
        Map<String, Integer> ours = new TreeMap<>();
        theirs.forEach((key, count) -> {
            String category = key.substring(5, key.length() - 2);
            ours.merge(
                    key.substring(0, 5) + words.getOrDefault(category, category) + key.substring(key.length() - 2),
                    count,
                    Integer::sum);
        });
        return ours;
    }

    private static final Map<String, String> KINDS = Map.of(
            "Medical Necessity", "MEDICAL_NECESSITY",
            "Experimental/Investigational", "EXPERIMENTAL",
            "Urgent Care", "URGENT_CARE");

    /** Written for this test from the table's own words. */
    private static final Map<String, String> DIAGNOSES = Map.ofEntries(
            Map.entry("Orthopedic/ Musculoskeletal", "musculoskeletal"),
            Map.entry("Orth/Musculoskeletal", "musculoskeletal"),
            Map.entry("Musculoskeletal", "musculoskeletal"),
            Map.entry("Mental", "mental"),
            Map.entry("Mental Disorder", "mental"),
            Map.entry("Cancer", "cancer"),
            Map.entry("Central Nervous System/ Neuromuscular", "nervous-system"),
            Map.entry("Infectious", "infectious"),
            Map.entry("Cardiac/Circulatory", "circulatory"),
            Map.entry("Cardiac/Circ Problem", "circulatory"),
            Map.entry("Morbid Obesity", "morbid-obesity"),
            Map.entry("OB-Gyn/ Pregnancy", "pregnancy-and-gynecology"),
            Map.entry("Pregnancy/Childbirth", "pregnancy-and-gynecology"),
            Map.entry("Endocrine/ Metabolic", "endocrine-and-metabolic"),
            Map.entry("Endocrine/Metabolic", "endocrine-and-metabolic"),
            Map.entry("Pediatrics", "pediatrics"),
            Map.entry("Digestive System/ Gastrointestinal", "digestive-system"),
            Map.entry("Digestive System/ GI", "digestive-system"),
            Map.entry("Autism Spectrum", "autism-spectrum"),
            Map.entry("Respiratory System", "respiratory-system"),
            Map.entry("Skin", "skin"),
            Map.entry("Ears, Nose, Throat", "ear-nose-throat"),
            Map.entry("Ears/Nose/Throat", "ear-nose-throat"),
            Map.entry("Genitourinary/ Kidney", "genitourinary-and-kidney"),
            Map.entry("GU/ Kidney Disorder", "genitourinary-and-kidney"),
            Map.entry("Immunologic", "immune-system"),
            Map.entry("Immuno Disorders", "immune-system"),
            Map.entry("Prevention/Good Health", "prevention"),
            Map.entry("Foot", "foot"),
            Map.entry("Foot Disorder", "foot"),
            Map.entry("Vision", "vision"),
            Map.entry("Trauma/Injuries", "injuries"),
            Map.entry("Chronic Pain", "chronic-pain"),
            Map.entry("Genetic", "genetic"),
            Map.entry("Genetic Diseases", "genetic"),
            Map.entry("Blood Related", "blood"),
            Map.entry("Dental", "dental"),
            Map.entry("Post Surgical Complication", "complication-of-surgery"),
            Map.entry("Organ Failure", "organ-failure"),
            Map.entry("Alcohol and Drug Addiction", "addiction"),
            Map.entry("Not Applicable", "not-applicable"));

    @Test
    void a_row_that_changed_is_a_conflict_or_a_correction_and_an_unknown_value_is_told() throws Exception {
        String rows = "XX01-1,2015,Cancer,,Pharmacy,,Upheld Decision of Health Plan,Medical Necessity,,,,,,,\n";
        assertThat(imported(text(rows), false).added()).isEqualTo(1);
        String changed = rows.replace("Upheld", "Overturned");
        TableSummary conflict =
                imported(text(changed + rows.replace("Cancer", "Cancr").replace("-1", "-2")), false);
        assertThat(conflict).isEqualTo(new TableSummary(0, 0, 0, 1, 1, 0));
        assertThat(noted).hasSize(2);
        assertThat(imported(text(changed), true).corrected()).isEqualTo(1);
        assertThat(POSTGRES.jdbc()
                        .sql("select outcome from other_program_decision where reference = 'XX01-1' order by version")
                        .query((rs, _) -> rs.getString(1))
                        .list())
                .containsExactly("UPHELD", "OVERTURNED");
        // The other test counts every decision of the program.
        POSTGRES.asSuperuser("alter table other_program_decision disable trigger all;"
                + " delete from other_program_decision where reference like 'XX01%'");
    }

    private static InputStream text(String rows) {
        return new ByteArrayInputStream((HEADING + rows).getBytes(StandardCharsets.UTF_8));
    }
}
