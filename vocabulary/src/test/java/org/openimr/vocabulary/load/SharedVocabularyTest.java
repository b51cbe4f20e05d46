package org.openimr.vocabulary.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openimr.vocabulary.CodeSystem.ICD_10_CM;
import static org.openimr.vocabulary.CodeSystem.ICD_9_CM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.Drug;
import org.openimr.vocabulary.Expansion;
import org.openimr.vocabulary.MmeFactor;
import org.openimr.vocabulary.Notice;
import org.openimr.vocabulary.Schedule;
import org.openimr.vocabulary.Validity;
import org.openimr.vocabulary.Vocabulary;

/** The public lists beside the project, read in place. */
class SharedVocabularyTest {
    private static final Path ROOT = Path.of(System.getProperty("openimr.root", "."), "..", "shared", "vocabulary");

    private static Loaded loaded = Vocabularies.builtIn();
    private static Vocabulary vocabulary = loaded.vocabulary();

    @BeforeAll
    static void read() {
        boolean there = Files.isDirectory(ROOT);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("The public vocabularies are missing: " + ROOT.normalize());
        }
        assumeTrue(there, "no public vocabularies at " + ROOT.normalize());
        loaded = Folder.load(ROOT);
        vocabulary = loaded.vocabulary();
    }

    /** Rows by file, from the tables of the folder's own description. */
    private static Map<String, Integer> described() throws IOException {
        Pattern file = Pattern.compile("`([a-z0-9_]+\\.csv\\.gz)`");
        Map<String, Integer> rows = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("README.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length < 3) continue;
            List<String> names = new ArrayList<>();
            for (Matcher m = file.matcher(cells[1]); m.find(); ) names.add(m.group(1));
            Matcher counts = Pattern.compile("[0-9][0-9,]*").matcher(cells[2]);
            for (String name : names) {
                if (counts.find()) rows.put(name, Integer.valueOf(counts.group().replace(",", "")));
            }
        }
        return rows;
    }

    @Test
    void every_row_of_every_list_is_read_and_the_counts_are_those_of_the_description() throws IOException {
        assertThat(loaded.problems()).isEmpty();
        Map<String, Integer> described = described();
        List<FileReport> files = loaded.layers().getLast().files();
        assertThat(files).hasSize(22);
        for (FileReport file : files) assertThat(file.rows()).as(file.file()).isEqualTo(described.get(file.file()));
    }

    @Test
    void what_is_for_others_is_named_as_not_used() {
        assertThat(loaded.layers().getLast().notUsed())
                .containsExactly(
                        "README.md",
                        "california_holiday_days.csv.gz",
                        "california_holiday_rules.csv.gz",
                        "clinical_notes_acibench.csv.gz",
                        "dea_substance_codes.csv.gz",
                        "zcta_population_acs2012.csv.gz",
                        "zip3_population_acs2012.csv.gz");
    }

    @ParameterizedTest
    @CsvSource({
        "722.10, Displacement of lumbar intervertebral disc without myelopathy",
        "M54.16, 'Radiculopathy, lumbar region'",
        "311, 'Depressive disorder, not elsewhere classified'",
        "I10, Essential (primary) hypertension",
        "0010, Cholera due to vibrio cholerae",
        "S13.4XXA, 'Sprain of ligaments of cervical spine, initial encounter'"
    })
    void a_code_has_the_title_of_its_list(String code, String title) {
        assertThat(vocabulary.diagnoses().withCode(code).stream().map(Diagnosis::title))
                .containsExactly(title);
    }

    @Test
    void v45_4_says_one_thing_in_the_ninth_revision_and_another_in_the_tenth() {
        assertThat(vocabulary.diagnoses().withCode("V45.4").stream().map(Diagnosis::system))
                .containsExactly(ICD_9_CM, ICD_10_CM);
        assertThat(vocabulary.groups().isHeading(ICD_10_CM, "V45.4")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "M54.5, 2021-09-30, VALID", "M54.5, 2021-10-01, NOT_VALID", "M54.50, 2021-09-30, NOT_VALID",
        "M54.50, 2021-10-01, VALID", "M54.16, 2019-05-05, UNKNOWN", "M54.16, 2025-05-05, VALID",
        "M54.16, 2026-10-01, UNKNOWN", "M51.360, 2024-09-30, NOT_VALID", "M51.360, 2024-10-01, VALID"
    })
    void a_code_is_valid_in_its_years_and_the_list_says_nothing_of_others(String code, LocalDate day, Validity answer) {
        assertThat(vocabulary.years().on(ICD_10_CM, code, day)).isEqualTo(answer);
    }

    @Test
    void codes_are_grouped_and_hinted_at() {
        assertThat(vocabulary.groups().of(ICD_10_CM, "M54.16")).hasValueSatisfying(group -> {
            assertThat(group.chapter()).isEqualTo("13");
            assertThat(group.section()).isEqualTo("M50-M54");
            assertThat(group.sectionTitle()).startsWith("Other dorsopathies");
        });
        assertThat(vocabulary.equivalents().of(ICD_9_CM, "722.10").stream().map(hint -> hint.code()))
                .containsExactly("M51.26", "M51.27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gabapentin", "Neurontin", "GRALISE"})
    void gabapentin_is_a_gabapentinoid_by_every_name(String name) {
        Drug drug = vocabulary.drugs().named(name).orElseThrow();
        assertThat(drug.ingredients()).containsExactly("gabapentin");
        assertThat(drug.classes()).contains("gabapentinoid", "anticonvulsant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tramadol", "Ultram", "TRAMADOL HYDROCHLORIDE", "Tramadol HCL"})
    void tramadol_is_an_opioid_on_schedule_four_by_every_name(String name) {
        Drug drug = vocabulary.drugs().named(name).orElseThrow();
        assertThat(drug.ingredients()).containsExactly("tramadol");
        assertThat(drug.classes()).contains("opioid");
        assertThat(vocabulary.controlled().schedules(name)).containsExactly(Schedule.IV);
        assertThat(vocabulary.controlled().oralMme(name).stream().map(MmeFactor::source))
                .containsExactly("CDC guideline of 2022", "opioid_mme_cdc2018.csv.gz");
    }

    @Test
    void seven_tests_of_blood_come_before_what_an_encyclopedia_says() {
        assertThat(vocabulary.abbreviations().expansions("SMA-7"))
                .containsExactly(
                        new Expansion("sequential multiple analyzer (7-test blood panel)", "abbreviations.csv"),
                        new Expansion("serum metabolic assay", "medical_abbreviations_wikipedia_ccbysa.csv.gz"));
        assertThat(vocabulary.abbreviations().longForms("PT").subList(0, 2))
                .containsExactly("physical therapy", "prothrombin time");
    }

    @Test
    void procedures_specialties_and_names_are_there() {
        assertThat(vocabulary.hcpcs().withCode("E0730")).isPresent();
        assertThat(vocabulary.hcpcs().modifier("RT")).isPresent();
        assertThat(vocabulary.specialties().withCode("01")).isPresent();
        assertThat(vocabulary.specialties().certificates()).hasSize(173);
        assertThat(vocabulary.names().surnames().contains("O'Brien")).isTrue();
        assertThat(vocabulary.names().given().contains("James")).isTrue();
        assertThat(vocabulary.names().places().contains("Los Angeles")).isTrue();
        assertThat(vocabulary.names().hospitals().contains("Southeast Health Medical Center"))
                .isTrue();
        assertThat(vocabulary.names().surnames().contains("Xqzzt")).isFalse();
    }

    @Test
    void two_lists_are_owed_a_notice() {
        assertThat(loaded.layers().getLast().notices()).hasSize(22);
        assertThat(vocabulary.notices().stream().filter(Notice::owed).map(Notice::file))
                .containsExactly("medical_abbreviations_ccby.csv.gz", "medical_abbreviations_wikipedia_ccbysa.csv.gz");
    }

    @Test
    void the_built_in_titles_are_those_of_the_public_lists() throws IOException {
        for (String list : List.of("icd9cm_dx", "icd10cm")) {
            byte[] bytes = new BuiltInSource().bytes(list + ".csv");
            List<String> lines = new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(lines).isNotEmpty();
            for (String line : lines) {
                String code = line.substring(0, line.indexOf(','));
                String title = line.substring(line.indexOf(',') + 1).replace("\"", "");
                assertThat(vocabulary.diagnoses().withCode(code).stream().map(Diagnosis::title))
                        .as(code)
                        .contains(title);
            }
        }
    }

    @Test
    void the_edition_is_named_after_the_folder_and_its_hash() {
        assertThat(vocabulary.edition().name()).isEqualTo("OpenIMR built-in + vocabulary");
        assertThat(loaded.layers().getLast().edition().version().toLowerCase(Locale.ROOT))
                .matches("[0-9a-f]{12}");
    }
}
